package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.quantock.application.access.LinkReset;
import org.quantock.application.access.ListInvitations;
import org.quantock.application.access.ResendInvitation;
import org.quantock.application.access.WithdrawInvitation;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.InvitationId;
import org.quantock.domain.access.PasswordResetId;
import org.quantock.domain.access.Permission;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** The invitations, and the new passwords whose links an administrator hands over. */
@Named
@RequestScoped
public class InvitationsPage {

  @Inject private ListInvitations listInvitations;
  @Inject private ResendInvitation resendInvitation;
  @Inject private WithdrawInvitation withdrawInvitation;
  @Inject private LinkReset linkReset;
  @Inject private HandOver handOver;
  @Inject private Caller caller;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ListInvitations.Listed listed;
  private String link;
  private String linkFor;

  public ListInvitations.Listed listed() {
    if (listed == null) {
      listed = listInvitations.ask();
    }
    return listed;
  }

  /** Whether the person looks after the accounts of every organisation. */
  public boolean managesAll() {
    return caller.person().may(Permission.MANAGE_ACCOUNTS);
  }

  public String resend(String id, String name) {
    Optional<Optional<String>> made =
        attempt.result(() -> resendInvitation.handle(InvitationId.of(id)));
    listed = null;
    if (made.isEmpty()) {
      return null;
    }
    if (made.get().isPresent()) {
      show(made.get().get(), name);
      return null;
    }
    notice.success("The invitation of " + name + " goes out again by mail.");
    return "/invitations?faces-redirect=true";
  }

  public String withdraw(String id, String name) {
    if (attempt.works(() -> withdrawInvitation.handle(InvitationId.of(id)))) {
      notice.success("The invitation of " + name + " was withdrawn. Its link admits nobody.");
      return "/invitations?faces-redirect=true";
    }
    listed = null;
    return null;
  }

  public void reset(String id, String name) {
    attempt
        .result(() -> linkReset.handle(PasswordResetId.of(id)))
        .ifPresent(path -> show(path, name));
    listed = null;
  }

  private void show(String path, String name) {
    link = handOver.address(path);
    linkFor = name;
  }

  /** The link just made; null before. Shown in this answer and nowhere else. */
  public String link() {
    return link;
  }

  public String linkFor() {
    return linkFor;
  }
}
