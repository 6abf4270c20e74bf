package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Outbox;
import org.quantock.domain.access.Permission;

/** The newest mails of the outbox, for the system administrator. */
@Query
@Requires(Permission.MANAGE_ACCOUNTS)
public class ListMail {

  private static final int MOST = 100;

  private Outbox outbox;
  private Letters letters;

  protected ListMail() {}

  @Inject
  public ListMail(Outbox outbox, Letters letters) {
    this.outbox = outbox;
    this.letters = letters;
  }

  /**
   * @param goesOut whether a mail server is configured
   */
  public record Listed(boolean goesOut, List<MailRow> rows) {}

  public Listed ask() {
    return new Listed(letters.goOut(), outbox.newest(MOST).stream().map(MailRow::of).toList());
  }
}
