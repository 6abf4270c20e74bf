package org.quantock.application.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.quantock.application.shared.BackgroundWork;
import org.quantock.domain.access.Actor;
import org.quantock.domain.organisation.ImportId;

/** Runs imports in the background, once their confirmation is stored. */
@ApplicationScoped
public class BackgroundImportRuns implements ImportRuns {

  private Event<Confirmed> confirmed;
  private RunImport run;
  private FailImport fail;
  private BackgroundWork work;

  protected BackgroundImportRuns() {}

  @Inject
  public BackgroundImportRuns(
      Event<Confirmed> confirmed, RunImport run, FailImport fail, BackgroundWork work) {
    this.confirmed = confirmed;
    this.run = run;
    this.fail = fail;
    this.work = work;
  }

  /** An import was confirmed. */
  public record Confirmed(ImportId file, Actor by) {}

  @Override
  public void start(ImportId file, Actor by) {
    confirmed.fire(new Confirmed(file, by));
  }

  public void whenStored(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) Confirmed confirmation) {
    work.begin(piece(confirmation.file(), confirmation.by()));
  }

  /** Runs the import on this thread. */
  public void run(ImportId file, Actor by) {
    work.doNow(piece(file, by));
  }

  private BackgroundWork.Piece piece(ImportId file, Actor by) {
    return new BackgroundWork.Piece(
        by,
        "Import " + file,
        "Nothing was imported.",
        () -> run.handle(new RunImport.Command(file)),
        why -> fail.handle(new FailImport.Command(file, why)));
  }
}
