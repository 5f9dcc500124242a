package dev.lede.web;

import dev.lede.analysis.Analyzer;
import dev.lede.analysis.ReadingRoom;
import dev.lede.intake.desk.Intake;
import dev.lede.link.Links;
import dev.lede.session.SessionLimits;
import dev.lede.web.access.RateLimits;
import dev.lede.web.api.ModelName;
import dev.lede.web.page.Assets;
import dev.lede.web.problem.Admission;
import java.util.Objects;
import java.util.Optional;

/**
 * What the server serves with; one for all its event loops, so all parts may be shared by threads.
 *
 * @param analyzer analyses the sentences of every client
 * @param room where whole articles are read
 * @param links where entities are looked up that the gazetteer lacks
 * @param session what each document may ask of it at once
 * @param model whose name and version the answers carry
 * @param readiness whether the analyzer can do its work
 * @param page the files of the page, {@code index.html} among them
 * @param modules the files of the libraries that the page imports
 * @param docs the files of the page that describes the API
 * @param connections counts the connections of all event loops
 * @param requests counts the requests of the JSON API at work on all event loops
 * @param limits counts what each caller asks
 * @param intake reads files and pages
 * @param operation what those who run the server have of it
 */
public record WebParts(
    Analyzer analyzer,
    ReadingRoom room,
    Links links,
    SessionLimits session,
    ModelName model,
    Readiness readiness,
    Assets page,
    Assets modules,
    Assets docs,
    Admission connections,
    Admission requests,
    RateLimits limits,
    Optional<Intake> intake,
    Operation operation) {
  private static final int MAX_REQUESTS = 64;

  public WebParts {
    Objects.requireNonNull(analyzer, "analyzer");
    Objects.requireNonNull(room, "room");
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(readiness, "readiness");
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(modules, "modules");
    Objects.requireNonNull(docs, "docs");
    Objects.requireNonNull(connections, "connections");
    Objects.requireNonNull(requests, "requests");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(intake, "intake");
    Objects.requireNonNull(operation, "operation");
  }

  /** The same parts, with look-ups. */
  public WebParts withLinks(Links found) {
    return with(found, intake, operation);
  }

  /** The same parts, observed. */
  public WebParts withOperation(Operation other) {
    return with(links, intake, other);
  }

  /** The same parts, with files and pages. */
  public WebParts withIntake(Intake other) {
    return with(links, Optional.of(other), operation);
  }

  private WebParts with(Links otherLinks, Optional<Intake> otherIntake, Operation otherOperation) {
    return new WebParts(
        analyzer,
        room,
        otherLinks,
        session,
        model,
        readiness,
        page,
        modules,
        docs,
        connections,
        requests,
        limits,
        otherIntake,
        otherOperation);
  }

  /** The parts, without look-ups, with counters as the settings want them. */
  public static WebParts of(
      WebConfig config,
      Analyzer analyzer,
      ReadingRoom room,
      SessionLimits session,
      ModelName model,
      Readiness readiness,
      Assets page,
      Assets modules,
      Assets docs) {
    return new WebParts(
        analyzer,
        room,
        Links.none(),
        session,
        model,
        readiness,
        page,
        modules,
        docs,
        new Admission(config.maxConnections()),
        new Admission(MAX_REQUESTS),
        new RateLimits(config.access().requestsPerMinute(), config.access().burst()),
        Optional.empty(),
        Operation.unobserved(new Stopping()));
  }
}
