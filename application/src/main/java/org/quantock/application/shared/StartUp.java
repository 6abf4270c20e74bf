package org.quantock.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.access.FirstAccount;
import org.quantock.application.demonstration.Demonstration;

/** What happens once before the first request: the schema, then the data that must be there. */
@ApplicationScoped
public class StartUp {

  private Schema schema;
  private Demonstration demonstration;
  private FirstAccount firstAccount;
  private Mode mode;

  protected StartUp() {}

  @Inject
  public StartUp(Schema schema, Demonstration demonstration, FirstAccount firstAccount, Mode mode) {
    this.schema = schema;
    this.demonstration = demonstration;
    this.firstAccount = firstAccount;
    this.mode = mode;
  }

  /** Makes ready. Returns the lines to show to whoever started the server. */
  public List<String> run() {
    schema.migrate();
    return mode.isDemonstration() ? demonstration.load() : firstAccount.ensure();
  }
}
