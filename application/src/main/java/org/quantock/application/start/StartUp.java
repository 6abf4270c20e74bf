package org.quantock.application.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.access.FirstAccount;
import org.quantock.application.demonstration.Demonstration;
import org.quantock.application.indicator.ReferenceTables;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Mode;
import org.quantock.application.shared.Schema;

/** What happens once before the first request: the schema, then the data that must be there. */
@ApplicationScoped
public class StartUp {

  private Schema schema;
  private Demonstration demonstration;
  private FirstAccount firstAccount;
  private Mode mode;
  private ReferenceTables referenceTables;
  private Caller caller;

  protected StartUp() {}

  @Inject
  public StartUp(
      Schema schema,
      Demonstration demonstration,
      FirstAccount firstAccount,
      Mode mode,
      ReferenceTables referenceTables,
      Caller caller) {
    this.schema = schema;
    this.demonstration = demonstration;
    this.firstAccount = firstAccount;
    this.mode = mode;
    this.referenceTables = referenceTables;
    this.caller = caller;
  }

  /** Makes ready. Returns the lines to show to whoever started the server. */
  public List<String> run() {
    schema.migrate();
    caller.as(
        FirstAccount.INSTALLATION,
        () -> {
          referenceTables.load();
          return null;
        });
    return mode.isDemonstration() ? demonstration.load() : firstAccount.ensure();
  }
}
