package dev.lede.examples;

import dev.lede.client.AnnotateOptions;
import dev.lede.client.ClientOptions;
import dev.lede.client.LedeClient;
import io.vertx.core.Vertx;

class AnnotateExample {
  public static void main(String[] arguments) {
    Vertx vertx = Vertx.vertx();
    LedeClient lede = LedeClient.create(vertx, ClientOptions.of(arguments[0]));
    String text = "Amina Okello met the press in Nairobi.";
    lede.annotate(text)
        .onSuccess(article -> article.mentions().forEach(m -> System.out.println(m.text())))
        .compose(article -> lede.annotate(text, AnnotateOptions.DEFAULT, "conllu"))
        .onSuccess(file -> System.out.println(file))
        .onComplete(done -> vertx.close(), Throwable::printStackTrace);
  }
}
