package dev.lede.client;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Function;

/** Hands the answers of a batch to a function, one after the other. */
final class EachAnswer {
  private final BatchAnswers answers;
  private final Function<BatchAnswer, Future<Void>> function;
  private final Promise<Void> done = Promise.promise();
  private Future<Void> last = Future.succeededFuture();

  EachAnswer(BatchAnswers answers, Function<BatchAnswer, Future<Void>> function) {
    this.answers = answers;
    this.function = function;
  }

  Future<Void> run() {
    answers.pause();
    answers.exceptionHandler(done::tryFail);
    answers.endHandler(end -> last.onComplete(done::tryComplete, done::tryFail));
    answers.handler(this::take);
    answers.fetch(1);
    return done.future();
  }

  private void take(BatchAnswer answer) {
    last = Future.succeededFuture(answer).compose(function);
    last.onComplete(
        taken -> answers.fetch(1),
        failure -> {
          done.tryFail(failure);
          answers.cancel();
        });
  }
}
