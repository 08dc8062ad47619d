package agon.graph;

import agon.text.InputException;
import agon.text.Location;
import org.apache.jena.riot.system.ErrorHandler;

/**
 * Turns the first message of a parser into an error that names the place.
 *
 * @param name the file as errors name it
 * @param remedy what to do
 */
record FirstMistake(String name, String remedy) implements ErrorHandler {
  @Override
  public void warning(String message, long line, long column) {
    error(message, line, column);
  }

  @Override
  public void error(String message, long line, long column) {
    Location place = new Location(name, (int) Math.max(line, 0), (int) Math.max(column, 0));
    throw new InputException(place, message, remedy);
  }

  @Override
  public void fatal(String message, long line, long column) {
    error(message, line, column);
  }
}
