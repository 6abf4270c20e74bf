package org.quantock.application.scheme;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.scheme.ApprovedProposals.ApprovedProposal;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.scheme.ReferenceValues;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;

/**
 * Begins a scheme from an approved proposal: its name, dates and commissioner, with the terms of a
 * preset or none yet.
 */
@UseCase
@Requires(Permission.CONFIGURE_SCHEME)
public class MakeSchemeFromProposal {

  private Schemes schemes;
  private ApprovedProposals proposals;
  private NewSchemeCheck newSchemes;
  private KnownIndicators indicators;
  private PresetReader presets;
  private ShippedPresets shipped;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected MakeSchemeFromProposal() {}

  @Inject
  public MakeSchemeFromProposal(
      Schemes schemes,
      ApprovedProposals proposals,
      NewSchemeCheck newSchemes,
      KnownIndicators indicators,
      PresetReader presets,
      ShippedPresets shipped,
      Caller caller,
      Clock clock,
      AuditTrail audit) {
    this.schemes = schemes;
    this.proposals = proposals;
    this.newSchemes = newSchemes;
    this.indicators = indicators;
    this.presets = presets;
    this.shipped = shipped;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param code the code of the new scheme
   * @param name its name; empty for the title of the proposal
   * @param preset the code of a shipped preset to start the terms from; empty to start from nothing
   * @param indicatorSet the set to retain indicators of, where no preset names it
   */
  public record Command(
      UUID proposal,
      String code,
      String name,
      OrganisationCode areaTeam,
      String preset,
      String indicatorSet) {}

  public SchemeCode handle(Command c) {
    ApprovedProposal proposal =
        proposals
            .find(c.proposal())
            .orElseThrow(() -> NotFound.of("approved proposal", c.proposal()));
    SchemeCode code = SchemeCode.of(c.code());
    newSchemes.check(code, proposal.commissioner(), c.areaTeam());
    Optional<Preset> preset =
        c.preset().isBlank()
            ? Optional.empty()
            : Optional.of(presets.read(shipped.text(c.preset())));
    IndicatorSetCode set =
        preset.map(Preset::indicatorSet).orElseGet(() -> IndicatorSetCode.of(c.indicatorSet()));
    if (indicators.of(set).isEmpty()) {
      throw new InvalidInput(
          "indicatorSet", "There is no published indicator set %s; choose one.".formatted(set));
    }
    String name = c.name().isBlank() ? proposal.title() : c.name();
    schemes.add(
        new Scheme(
            new Scheme.Outline(
                code,
                name,
                proposal.commissioner(),
                c.areaTeam(),
                Optional.of(proposal.id()),
                set,
                proposal.startsOn(),
                proposal.endsOn()),
            preset.map(Preset::terms).orElse(NOTHING_YET),
            caller.person().id(),
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
    audit.record(
        Deed.done(
                MakeSchemeFromProposal.class,
                "scheme",
                code,
                "Made the scheme “%s” from the approved proposal %s".formatted(name, proposal.id()))
            .changing("commissioner", null, proposal.commissioner())
            .changing("area team", null, c.areaTeam())
            .changing("indicator set", null, set)
            .changing("start", null, proposal.startsOn())
            .changing("end", null, proposal.endsOn())
            .changing("terms of the preset", null, preset.map(Preset::code).orElse(null)));
    return code;
  }

  private static final Terms NOTHING_YET =
      new Terms(
          "",
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new ReferenceValues(Money.ZERO, 0, ""),
          List.of());
}
