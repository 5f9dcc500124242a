package dev.lede.examples;

import dev.lede.client.AnnotateOptions;
import dev.lede.client.BatchText;
import dev.lede.client.ClientOptions;
import dev.lede.client.LedeClient;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;

class BatchExample {
  public static void main(String[] arguments) {
    Vertx vertx = Vertx.vertx();
    LedeClient lede = LedeClient.create(vertx, ClientOptions.of(arguments[0]));
    List<BatchText> texts =
        List.of(new BatchText("a", "Amina Okello spoke."), new BatchText("b", "Lena Berg left."));
    lede.batch(texts, AnnotateOptions.DEFAULT)
        .compose(
            answers ->
                answers.each(
                    answer -> {
                      System.out.println(answer.id() + " " + answer.article().mentions());
                      return Future.succeededFuture(); // the next comes when this is done
                    }))
        .onComplete(done -> vertx.close(), Throwable::printStackTrace);
  }
}
