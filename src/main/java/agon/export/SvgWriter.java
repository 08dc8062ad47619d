package agon.export;

import agon.picture.NetworkPicture;
import agon.picture.Palette;
import org.apache.jena.atlas.io.AWriter;

/** Draws the rivalry map. */
final class SvgWriter {
  private SvgWriter() {}

  static void write(Story story, AWriter out) {
    Palette palette = Palette.light();
    out.print(NetworkPicture.svg(MapPicture.of(story, palette), palette));
  }
}
