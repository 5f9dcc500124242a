package dev.lede.examples;

import dev.lede.client.ClientOptions;
import dev.lede.client.LedeClient;
import dev.lede.client.LiveArticle;
import dev.lede.client.LiveListener;
import io.vertx.core.Vertx;

class LiveExample {
  public static void main(String[] arguments) {
    Vertx vertx = Vertx.vertx();
    LedeClient lede = LedeClient.create(vertx, ClientOptions.of(arguments[0]));
    LiveArticle article = lede.live(new LiveListener() {});
    article.open("Amina Okello met the press.", null);
    article.setText("Amina Okello met the press in Nairobi.");
    article
        .done()
        .onSuccess(now -> now.mentions().forEach(m -> System.out.println(m.label() + m.text())))
        .onComplete(done -> vertx.close(), Throwable::printStackTrace);
  }
}
