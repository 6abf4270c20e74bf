package org.quantock.domain.payment.dispute;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.reporting.Leave;

/**
 * What a person may do in a dispute. Worked out once: the page offers by it, and the dispute
 * refuses by it.
 */
public record DisputeAccess(Map<DisputeAction, Leave> leaves) {

  public DisputeAccess {
    leaves = Map.copyOf(leaves);
  }

  public static DisputeAccess of(Dispute dispute, Actor actor) {
    Map<DisputeAction, Leave> leaves = new EnumMap<>(DisputeAction.class);
    for (DisputeAction action : DisputeAction.values()) {
      leaves.put(action, leave(dispute, action, actor));
    }
    return new DisputeAccess(leaves);
  }

  public Leave may(DisputeAction action) {
    return leaves.get(action);
  }

  /** What the person may do now, in order. */
  public List<DisputeAction> given() {
    return java.util.Arrays.stream(DisputeAction.values())
        .filter(action -> may(action).given())
        .toList();
  }

  /** DIS-6: whether the dispute exists for the person. */
  public static boolean sees(Dispute dispute, Actor actor) {
    return actor.may(Permission.VIEW_DISPUTES)
        && (part(dispute, actor).isPresent()
            || actor.may(Permission.VIEW_AUDIT)
            || (actor.may(Permission.DECIDE_DISPUTE)
                && dispute.panelOn().isPresent()
                && !actor.isOf(dispute.practice())));
  }

  /** For which side of a dispute a person speaks; empty where they speak for none. */
  static Optional<Involvement> part(Dispute dispute, Actor actor) {
    if (!actor.may(Permission.TAKE_PART_IN_DISPUTE)) {
      return Optional.empty();
    }
    if (actor.isOf(dispute.practice())) {
      return Optional.of(Involvement.PRACTICE);
    }
    if (actor.may(Permission.ANSWER_DISPUTE) && actor.isOf(dispute.areaTeam())) {
      return Optional.of(Involvement.ANSWERER);
    }
    return dispute.invited().filter(actor::isOf).map(lmc -> Involvement.SUPPORTER);
  }

  private static Leave leave(Dispute dispute, DisputeAction action, Actor actor) {
    Leave side = bySide(dispute, action, actor);
    if (!side.given()) {
      return side;
    }
    if (!dispute.state().allows(action)) {
      return Leave.refused("action-not-allowed", whyNotNow(dispute, action));
    }
    return switch (action) {
      case INVITE ->
          dispute.invited().isPresent()
              ? Leave.refused(
                  "lmc-invited", "%s is invited already.".formatted(dispute.invited().get()))
              : Leave.granted();
      case END_INVITATION ->
          dispute.invited().isEmpty()
              ? Leave.refused("lmc-not-invited", "No LMC is invited.")
              : Leave.granted();
      case PUT_DOWN -> onPanel(dispute, actor);
      case AGREE -> agree(dispute, actor);
      case ATTACH, REMARK, ANSWER, ACCEPT, TAKE_TO_PANEL, WITHDRAW -> Leave.granted();
    };
  }

  /** DIS-4. */
  private static Leave bySide(Dispute dispute, DisputeAction action, Actor actor) {
    boolean may = actor.may(action.permission());
    return switch (action) {
      case INVITE, END_INVITATION, ACCEPT, TAKE_TO_PANEL, WITHDRAW ->
          given(
              may && actor.isOf(dispute.practice()),
              "The practice manager or lead GP of %s does this.".formatted(dispute.practice()));
      case ANSWER ->
          given(
              may && actor.isOf(dispute.areaTeam()),
              "A reviewer or finance person of the area team (%s) does this."
                  .formatted(dispute.areaTeam()));
      case ATTACH ->
          given(
              part(dispute, actor).filter(part -> part != Involvement.SUPPORTER).isPresent(),
              "The practice and the area team attach files.");
      case REMARK ->
          given(
              part(dispute, actor).isPresent(),
              "The practice, the area team and the LMC that is invited add remarks.");
      case PUT_DOWN, AGREE -> given(may, "Members of the dispute panel decide.");
    };
  }

  private static Leave given(boolean holds, String who) {
    return holds ? Leave.granted() : Leave.refused("not-your-part", who);
  }

  /** DIS-7. */
  private static Leave onPanel(Dispute dispute, Actor actor) {
    if (actor.isOf(dispute.practice())) {
      return Leave.refused(
          "panel-member-involved", "You are of the practice, so others have to decide.");
    }
    return dispute
        .party(actor.id())
        .filter(party -> party.involvement() != Involvement.PANEL)
        .map(
            party ->
                Leave.refused(
                    "panel-member-involved",
                    "You had a part in this (%s %s), so others have to decide."
                        .formatted(party.name(), party.involvement().words())))
        .orElseGet(Leave::granted);
  }

  private static Leave agree(Dispute dispute, Actor actor) {
    Leave panel = onPanel(dispute, actor);
    if (!panel.given()) {
      return panel;
    }
    if (dispute.putDownBy().isEmpty()) {
      return Leave.refused(
          "no-decision-put-down", "Nobody of the panel has put down a decision yet.");
    }
    if (dispute.putDownBy().get().equals(actor.id())) {
      return Leave.refused(
          "panel-needs-two",
          "You put this decision down, so another member of the panel has to agree to it.");
    }
    return Leave.granted();
  }

  private static String whyNotNow(Dispute dispute, DisputeAction action) {
    if (!dispute.state().isOpen()) {
      return "The dispute is closed (%s); nothing more happens to it."
          .formatted(dispute.state().title().toLowerCase(java.util.Locale.UK));
    }
    return switch (action) {
      case ANSWER -> "The area team has answered.";
      case ACCEPT, TAKE_TO_PANEL ->
          dispute.state() == DisputeState.RAISED
              ? "The area team has not answered yet."
              : "The dispute is with the panel.";
      case PUT_DOWN, AGREE -> "The practice has not taken the dispute to the panel.";
      case ATTACH, REMARK, INVITE, END_INVITATION, WITHDRAW -> "That cannot be done now.";
    };
  }
}
