package org.quantock.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.quantock.domain.access.Actor;
import org.quantock.domain.shared.DomainException;

/**
 * Does work on the threads of the server, in the name of the person who asked for it. Whatever goes
 * wrong is told in words; an unexpected error with a reference that is in the log too.
 */
@ApplicationScoped
public class BackgroundWork {

  private static final Log LOG = Log.of(BackgroundWork.class);

  private Caller caller;

  protected BackgroundWork() {}

  @Inject
  public BackgroundWork(Caller caller) {
    this.caller = caller;
  }

  /**
   * A piece of work.
   *
   * @param by in whose name
   * @param title of it in the log, for example "Import 7a8a06ce"
   * @param unchanged what is left as it was when it fails: "Nothing was imported."
   * @param run does it
   * @param fail puts on record why it was not done
   */
  public record Piece(
      Actor by, String title, String unchanged, Runnable run, Consumer<String> fail) {}

  /** Begins it on a thread of the server and returns at once. */
  public void begin(Piece piece) {
    ServerThreads.now().execute(() -> doNow(piece));
  }

  /** Does it on this thread. */
  public void doNow(Piece piece) {
    caller.as(
        piece.by(),
        () -> {
          try {
            piece.run().run();
          } catch (DomainException e) {
            piece.fail().accept(e.getMessage());
          } catch (RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("%s failed, reference %s".formatted(piece.title(), reference), e);
            piece
                .fail()
                .accept(
                    "Something unexpected went wrong. %s Reference: %s"
                        .formatted(piece.unchanged(), reference));
          }
          return null;
        });
  }
}
