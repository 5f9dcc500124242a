package dev.lede;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Deployable;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Route;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** How the code is written, whichever package it is in. No rule has exceptions. */
@AnalyzeClasses(packages = "dev.lede", importOptions = DoNotIncludeTests.class)
class HabitsTest {

  private static final String[] JSON = {"com.fasterxml.jackson..", "io.vertx.core.json.."};

  @ArchTest
  static final ArchRule WIRE_FORM_IS_APART =
      noClasses()
          .that(resideOutsideOfPackage("dev.lede.app..").and(notNamed(".*Json|Problem")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(JSON)
          .because("names on the wire stand in one place each");

  @ArchTest
  static final ArchRule VERTICLES_RETURN_FUTURES =
      classes()
          .that()
          .areAssignableTo(Deployable.class)
          .should()
          .beAssignableTo(VerticleBase.class)
          .andShould()
          .notBeAssignableTo(AbstractVerticle.class)
          .because("start and stop are awaited");

  @ArchTest
  static final ArchRule NOTHING_BLOCKS =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.lede.app..")
          .should()
          .callMethodWhere(isBlocking())
          .because("the event loop serves everybody");

  @ArchTest
  static final ArchRule BLOCKING_WORK_IS_THE_WORKERS =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.lede.app..")
          .should()
          .callMethodWhere(
              calls(Vertx.class, "executeBlocking").or(calls(Route.class, "blockingHandler")))
          .because("the pool behind it has no bound of ours");

  @ArchTest
  static final ArchRule NO_CLOCK_THAT_MAY_JUMP =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.lede.client..", "dev.lede.app.evaluate..")
          .should()
          .callMethodWhere(
              calls(System.class, "currentTimeMillis")
                  .or(calls(Temporal.class, "now"))
                  .or(calls(Clock.class, "systemUTC"))
                  .or(calls(Clock.class, "systemDefaultZone")))
          .because("somebody may set the clock of the machine while the server waits");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Base)")
          .because("such a name says nothing");

  @ArchTest static final ArchRule LOGS_GO_TO_SLF4J = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest static final ArchRule NO_STREAMS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  private static DescribedPredicate<JavaClass> notNamed(String pattern) {
    return DescribedPredicate.describe(
        "are not in a file named " + pattern,
        type -> !topLevel(type).getSimpleName().matches(pattern));
  }

  private static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(HabitsTest::topLevel).orElse(type);
  }

  private static DescribedPredicate<JavaCall<?>> calls(Class<?> owner, String method) {
    return DescribedPredicate.describe(
        "calls %s.%s".formatted(owner.getSimpleName(), method),
        call -> call.getName().equals(method) && call.getTargetOwner().isAssignableTo(owner));
  }

  private static DescribedPredicate<JavaCall<?>> isBlocking() {
    return calls(Future.class, "await")
        .or(calls(java.util.concurrent.Future.class, "get"))
        .or(calls(CompletableFuture.class, "join"))
        .or(calls(Thread.class, "sleep"))
        .or(calls(CountDownLatch.class, "await"));
  }
}
