package dev.lede;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import io.vertx.core.AsyncResult;
import io.vertx.core.Completable;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import java.util.Arrays;
import java.util.List;

/** The rules of the house. None has exceptions: what breaks one moves, or the rule goes. */
@AnalyzeClasses(packages = "dev.lede", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final List<String> LAYERS =
      List.of(
          "app",
          "web",
          "format",
          "intake",
          "session",
          "link",
          "analysis",
          "nlp",
          "annotation",
          "text");

  @ArchTest static final ArchRule CALLS_GO_DOWN = callsGoDown();

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("dev.lede.(**)")
          .should()
          .beFreeOfCycles()
          .because("each package can be read on its own");

  @ArchTest
  static final ArchRule VALUES_ARE_PLAIN_JAVA =
      classes()
          .that()
          .resideInAnyPackage("dev.lede.text..", "dev.lede.annotation..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "dev.lede.text..", "dev.lede.annotation..")
          .because("the values travel everywhere");

  @ArchTest
  static final ArchRule ENGINE_KNOWS_NO_SERVER =
      noClasses()
          .that()
          .resideInAPackage("dev.lede.nlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.vertx..")
          .because("the engine runs wherever it is called");

  @ArchTest
  static final ArchRule SESSIONS_SEE_ONLY_WHAT_READS_WHOLE_ARTICLES =
      noClasses()
          .that()
          .resideInAPackage("dev.lede.session..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.lede.nlp..")
                  .and(
                      resideOutsideOfPackages(
                          "dev.lede.nlp.agreement..",
                          "dev.lede.nlp.article..",
                          "dev.lede.nlp.reader..")))
          .because("sentences go through the port of analysis");

  @ArchTest
  static final ArchRule LINKS_KNOW_ENTITIES_ONLY =
      noClasses()
          .that()
          .resideInAPackage("dev.lede.link..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.lede.analysis..", "dev.lede.nlp..", "dev.lede.text..")
          .because("what is not known cannot leave the machine");

  @ArchTest
  static final ArchRule ONE_OWNER_OF_THE_RUNTIME =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.lede.nlp.encoder..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..")
          .because("native memory has one owner");

  @ArchTest
  static final ArchRule ONE_OWNER_OF_THE_METRICS =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.lede.app.metrics..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.micrometer..", "io.vertx.micrometer..")
          .because("what is counted can be counted by others, or not at all");

  @ArchTest
  static final ArchRule ONE_OWNER_OF_THE_CLUSTER =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.lede.app.cluster..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.infinispan..", "org.jgroups..", "io.vertx.ext.cluster..")
          .because("a server without a cluster loads nothing of it");

  @ArchTest
  static final ArchRule ONE_USER_OF_THE_BUS =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.lede.analysis..", "dev.lede.app..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.vertx.core.eventbus..")
          .because("who sends has to count what is in flight");

  @ArchTest
  static final ArchRule SESSIONS_KNOW_FUTURES_ONLY =
      noClasses()
          .that()
          .resideInAPackage("dev.lede.session..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.vertx..")
                  .and(isNot(Future.class, AsyncResult.class, Completable.class, Handler.class)))
          .because("timers and sockets belong to whoever owns the session");

  @ArchTest
  static final ArchRule API_AND_SOCKET_ARE_STRANGERS =
      slices()
          .matching("dev.lede.web.(api|socket)..")
          .should()
          .notDependOnEachOther()
          .because("each can change without the other");

  private static ArchRule callsGoDown() {
    LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String layer : LAYERS) {
      layers = layers.layer(layer).definedBy("dev.lede." + layer + "..");
    }
    for (int i = 0; i < LAYERS.size() - 1; i++) {
      String[] below = LAYERS.subList(i + 1, LAYERS.size()).toArray(new String[0]);
      layers = layers.whereLayer(LAYERS.get(i)).mayOnlyAccessLayers(below);
    }
    return layers
        .layer("client")
        .definedBy("dev.lede.client..")
        .whereLayer("client")
        .mayOnlyAccessLayers("annotation", "text")
        .whereLayer("client")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .because("a call goes down the packages and its answer comes back as a Future");
  }

  private static DescribedPredicate<JavaClass> isNot(Class<?>... classes) {
    return DescribedPredicate.describe(
        "are none of them", type -> Arrays.stream(classes).noneMatch(type::isEquivalentTo));
  }
}
