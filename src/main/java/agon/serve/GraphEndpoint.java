package agon.serve;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.GraphTarget;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * Gives whole graphs (SPARQL 1.1 Graph Store Protocol, the reading half): {@code ?default}, {@code
 * ?graph=…}, or all of them without either. Turtle and N-Triples are written as they are read, so
 * that a graph of any size needs no memory.
 */
final class GraphEndpoint extends GSP_R {
  @Override
  protected void execGetGSP(HttpAction action) {
    MediaType type = ActionLib.contentNegotationRDF(action);
    Lang lang = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
    Lang chosen = lang == null ? Lang.TURTLE : lang;
    if (!StreamRDFWriter.registered(chosen)) {
      super.execGetGSP(action);
      return;
    }
    action.beginRead();
    try {
      var target = GraphTarget.determineTargetGSP(decideDataset(action), action);
      if (!target.exists()) {
        ServletOps.errorNotFound("graph: there is no such graph; /graph without it lists all");
      }
      ActionLib.setCommonHeaders(action);
      write(action, target.graph(), StreamRDFWriter.defaultSerialization(chosen));
    } finally {
      action.endRead();
    }
  }

  private static void write(HttpAction action, Graph graph, RDFFormat format) {
    action.setResponseContentType(format.getLang().getHeaderString());
    action.setResponseCharacterEncoding("utf-8");
    try {
      OutputStream out = action.getResponseOutputStream();
      StreamRDFWriter.write(out, graph, format);
      out.flush();
    } catch (IOException e) {
      ServletOps.errorOccurred(e);
    }
  }
}
