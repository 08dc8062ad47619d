package agon.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error that shows that long work moves; none when it is no terminal. */
final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  /**
   * Shows the bar.
   *
   * @param task what is being done
   * @param quiet whether the user wants none
   */
  Progress(Surroundings surroundings, String task, boolean quiet) {
    boolean shown = surroundings.terminal().err() && !quiet;
    bar =
        shown
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" articles", 1)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(
                    new ConsoleProgressBarConsumer(
                        surroundings.err(), surroundings.terminal().columns()))
                .build()
            : null;
  }

  /** One article more is done. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
