package org.quantock.application.organisation;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Log;
import org.quantock.domain.access.Actor;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.shared.DomainException;

/**
 * Runs imports on the threads of the server, in the name of the person who confirmed them. Whatever
 * goes wrong is put on record in words; an unexpected error with a reference that is in the log
 * too.
 */
@ApplicationScoped
public class BackgroundImportRuns implements ImportRuns {

  private static final Log LOG = Log.of(BackgroundImportRuns.class);

  private Event<Confirmed> confirmed;
  private RunImport run;
  private FailImport fail;
  private Caller caller;

  protected BackgroundImportRuns() {}

  @Inject
  public BackgroundImportRuns(
      Event<Confirmed> confirmed, RunImport run, FailImport fail, Caller caller) {
    this.confirmed = confirmed;
    this.run = run;
    this.fail = fail;
    this.caller = caller;
  }

  /** An import was confirmed. */
  public record Confirmed(ImportId file, Actor by) {}

  @Override
  public void start(ImportId file, Actor by) {
    confirmed.fire(new Confirmed(file, by));
  }

  public void whenStored(@Observes(during = TransactionPhase.AFTER_SUCCESS) Confirmed confirmation)
      throws NamingException {
    // A lookup instead of @Resource: injection into a bean of a library jar fails on Payara 6.
    ManagedExecutorService threads =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    threads.execute(() -> run(confirmation.file(), confirmation.by()));
  }

  /** Runs the import on this thread. */
  public void run(ImportId file, Actor by) {
    caller.as(
        by,
        () -> {
          try {
            run.handle(new RunImport.Command(file));
          } catch (DomainException e) {
            fail.handle(new FailImport.Command(file, e.getMessage()));
          } catch (RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Import " + file + " failed, reference " + reference, e);
            fail.handle(
                new FailImport.Command(
                    file,
                    "Something unexpected went wrong. Nothing was imported. Reference: "
                        + reference));
          }
          return null;
        });
  }
}
