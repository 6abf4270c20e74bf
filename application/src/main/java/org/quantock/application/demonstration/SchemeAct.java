package org.quantock.application.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.application.demonstration.MadeUpPractices.MadeUpPractice;
import org.quantock.application.participation.ApplyDefaults;
import org.quantock.application.participation.JoinScheme;
import org.quantock.application.participation.MyOffers;
import org.quantock.application.participation.MyParticipation;
import org.quantock.application.participation.OfferScheme;
import org.quantock.application.participation.ParticipationDetail;
import org.quantock.application.participation.ReservePlace;
import org.quantock.application.participation.StayOnNationalQof;
import org.quantock.application.payment.SetBaseline;
import org.quantock.application.scheme.MakeSchemeFromProposal;
import org.quantock.application.scheme.PublishScheme;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.FinancialYear;

/** The approved proposal becomes a scheme, and the practices choose. */
@ApplicationScoped
public class SchemeAct {

  private static final LocalDate STARTS = LocalDate.of(2014, 4, 1);

  private Stage stage;
  private MakeSchemeFromProposal make;
  private PublishScheme publish;
  private OfferScheme offer;
  private JoinScheme join;
  private ReservePlace reserve;
  private StayOnNationalQof stay;
  private ApplyDefaults applyDefaults;
  private MyOffers myOffers;
  private MyParticipation myParticipation;
  private SetBaseline setBaseline;

  protected SchemeAct() {}

  @Inject
  public SchemeAct(
      Stage stage,
      MakeSchemeFromProposal make,
      PublishScheme publish,
      OfferScheme offer,
      JoinScheme join,
      ReservePlace reserve,
      StayOnNationalQof stay,
      ApplyDefaults applyDefaults,
      MyOffers myOffers,
      MyParticipation myParticipation,
      SetBaseline setBaseline) {
    this.stage = stage;
    this.make = make;
    this.publish = publish;
    this.offer = offer;
    this.join = join;
    this.reserve = reserve;
    this.stay = stay;
    this.applyDefaults = applyDefaults;
    this.myOffers = myOffers;
    this.myParticipation = myParticipation;
    this.setBaseline = setBaseline;
  }

  /** From the approval in June to the last answer in July 2014. */
  public SchemeCode play(ProposalId proposal, List<MadeUpPractice> practices) {
    stage.day(LocalDate.of(2014, 6, 18));
    SchemeCode scheme =
        stage.as(
            Cast.ADMINISTRATOR,
            () -> {
              SchemeCode made =
                  make.handle(
                      new MakeSchemeFromProposal.Command(
                          proposal.value(),
                          "somerset-2014-15",
                          "",
                          Cast.AREA_TEAM,
                          "somerset-2014-15",
                          ""));
              publish.handle(new PublishScheme.Command(made, 0));
              return made;
            });
    stage.day(LocalDate.of(2014, 6, 19));
    stage.as(
        Cast.ADMINISTRATOR,
        () ->
            offer.handle(
                new OfferScheme.Command(
                    scheme,
                    practices.stream().map(MadeUpPractice::code).collect(Collectors.toSet()),
                    LocalDate.of(2014, 7, 14))));
    // Before the practices choose, so that they see what their year comes to.
    stage.day(LocalDate.of(2014, 6, 24));
    practices.forEach(practice -> baseline(scheme, practice));
    stage.day(LocalDate.of(2014, 6, 30));
    practices.forEach(this::choose);
    stage.day(LocalDate.of(2014, 7, 15));
    stage.as(Cast.ADMINISTRATOR, () -> applyDefaults.handle(new ApplyDefaults.Command(scheme)));
    return scheme;
  }

  private void choose(MadeUpPractice practice) {
    stage.as(
        AreaScene.manager(practice),
        () -> {
          ParticipationDetail detail =
              myParticipation.ask(ParticipationId.of(myOffers.ask().get(0).id()));
          choose(practice, detail);
        });
  }

  private void choose(MadeUpPractice practice, ParticipationDetail detail) {
    ParticipationId id = ParticipationId.of(detail.id());
    switch (practice.choice()) {
      case JOINS ->
          join.handle(
              new JoinScheme.Command(
                  id,
                  detail.version(),
                  detail.agreementVersion(),
                  stage.actor(AreaScene.manager(practice)).name(),
                  STARTS));
      case RESERVES -> reserve.handle(new ReservePlace.Command(id, detail.version()));
      case STAYS -> stay.handle(new StayOnNationalQof.Command(id, detail.version()));
      case SAYS_NOTHING -> {
        // The default that the offer states applies when the day has passed.
      }
    }
  }

  private void baseline(SchemeCode scheme, MadeUpPractice practice) {
    stage.as(
        Cast.FINANCE,
        () ->
            setBaseline.handle(
                new SetBaseline.Command(
                    scheme,
                    practice.code(),
                    new FinancialYear(2012),
                    practice.protectedAmount(),
                    Optional.of(practice.yearPoints()),
                    "Made up: QOF achievement of 2012/13 on the suspended indicators")));
  }
}
