package org.quantock.web.page.participation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.participation.MyParticipation;
import org.quantock.application.participation.ParticipationDetail;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.participation.Spell;

/** Confirms what the practice chose, with the reference to quote. */
@Named
@RequestScoped
public class ParticipationDonePage {

  @Inject @Param private String id;
  @Inject private MyParticipation myParticipation;

  private ParticipationDetail participation;

  /** Leads to the offer where nothing is chosen yet. */
  public String load() {
    return participation().state() == ParticipationState.OFFERED
        ? "/participation?faces-redirect=true&id=" + id
        : null;
  }

  public ParticipationDetail participation() {
    if (participation == null) {
      participation = myParticipation.ask(ParticipationId.of(id));
    }
    return participation;
  }

  /** The spell entered or ended last; null where there is none. */
  public Spell spell() {
    return participation().spells().isEmpty()
        ? null
        : participation().spells().get(participation().spells().size() - 1);
  }

  public String title() {
    return switch (participation().state()) {
      case OFFERED -> "";
      case RESERVED -> "Place reserved";
      case JOINED -> "You have joined the scheme";
      case STAYING -> "You stay on national QOF";
      case LEFT -> "You are leaving the scheme";
      case RETURNED -> "You have returned to the scheme";
      case ENDED -> "The practice has closed";
    };
  }
}
