package agon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program beside this one that tests run; one that is missing is a failure.
 *
 * @param command its name or path, and its first arguments
 * @param environment variables that it gets beside those of this process
 */
public record Program(List<String> command, Map<String, String> environment) {
  /** Copies both. */
  public Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** A program in the environment of this process. */
  public static Program of(String... command) {
    return new Program(List.of(command), Map.of());
  }

  /** Python with all that {@code src/notebooks/requirements.txt} names. */
  public static Program python() {
    Path python = Path.of("target", "python", "bin", "python");
    assertThat(Files.isExecutable(python))
        .as("%s is missing; README says how to make it, and .ci/run makes it", python)
        .isTrue();
    return of(python.toString());
  }

  /** Agon itself, in a process of its own. */
  public static Program agon() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return of(java, "-cp", classPath(), "agon.cli.Main");
  }

  /** Agon's class path as a user has it: without the cluster's libraries, which are provided. */
  public static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("hadoop-client"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The same program with one more variable. */
  public Program with(String variable, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(variable, value);
    return new Program(command, more);
  }

  /** The process that it becomes, not yet started. */
  public ProcessBuilder process(String... arguments) {
    List<String> words = Stream.concat(command.stream(), Stream.of(arguments)).toList();
    ProcessBuilder process = new ProcessBuilder(words);
    process.environment().putAll(environment);
    return process;
  }

  /** What it prints, both streams together; it must end well. */
  public String run(String... arguments) throws IOException, InterruptedException {
    Process process = process(arguments).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
