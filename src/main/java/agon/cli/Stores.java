package agon.cli;

import agon.graph.GraphLoad;
import agon.graph.GraphStore;
import agon.graph.KnowledgeGraph;
import agon.serve.DoorPlate;
import java.nio.file.Path;
import java.util.Optional;

/** Where commands get the graph of a store from. */
interface Stores {
  /** Opens a store that is there. */
  KnowledgeGraph open(Path folder);

  /** Opens a store, and makes it first where there is none. */
  KnowledgeGraph create(Path folder);

  /** Loads parts into a store, and makes it first where there is none. */
  GraphLoad.Report load(Path folder, GraphLoad load);

  /** The server that holds a store, if another process serves it. */
  Optional<DoorPlate> server(Path folder);

  /** The stores on this machine's disks. */
  static Stores onDisk() {
    return new OnDisk();
  }

  /** One graph that this process holds open, whatever folder is asked for. */
  static Stores holding(KnowledgeGraph graph) {
    return new Held(graph);
  }

  /** Opens folders. */
  final class OnDisk implements Stores {
    @Override
    public KnowledgeGraph open(Path folder) {
      return GraphStore.open(folder);
    }

    @Override
    public KnowledgeGraph create(Path folder) {
      return GraphStore.create(folder);
    }

    @Override
    public GraphLoad.Report load(Path folder, GraphLoad load) {
      return GraphStore.load(folder, load);
    }

    @Override
    public Optional<DoorPlate> server(Path folder) {
      return DoorPlate.read(folder);
    }
  }

  /**
   * Lends a graph.
   *
   * @param graph what is lent
   */
  record Held(KnowledgeGraph graph) implements Stores {
    @Override
    public KnowledgeGraph open(Path folder) {
      return graph.lend();
    }

    @Override
    public KnowledgeGraph create(Path folder) {
      return graph.lend();
    }

    @Override
    public GraphLoad.Report load(Path folder, GraphLoad load) {
      return load.into(graph);
    }

    @Override
    public Optional<DoorPlate> server(Path folder) {
      return Optional.empty();
    }
  }
}
