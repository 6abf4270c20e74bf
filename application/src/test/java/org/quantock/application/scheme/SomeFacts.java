package org.quantock.application.scheme;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.Points;

/** Facts of other features as tests of schemes need them. */
public final class SomeFacts implements KnownIndicators, KnownBodies {

  private static final List<String> CODES =
      List.of("DM003", "DM007", "DM012", "MH002", "MH003", "AST003");

  @Override
  public Optional<List<KnownIndicator>> of(IndicatorSetCode set) {
    return set.value().equals("qof-2014-15")
        ? Optional.of(
            CODES.stream()
                .map(
                    code ->
                        new KnownIndicator(
                            new IndicatorCode(code),
                            "An area",
                            "Words of " + code,
                            Points.of("10")))
                .toList())
        : Optional.empty();
  }

  @Override
  public List<IndicatorSetCode> sets() {
    return List.of(new IndicatorSetCode("qof-2014-15"));
  }

  @Override
  public List<KnownBody> commissioners() {
    return List.of(new KnownBody(new OrganisationCode("QCC"), "Quantock Vale CCG"));
  }

  @Override
  public List<KnownBody> areaTeams() {
    return List.of(new KnownBody(new OrganisationCode("QAT"), "Quantock Area Team"));
  }

  @Override
  public Optional<String> name(OrganisationCode code) {
    return switch (code.value()) {
      case "QCC" -> Optional.of("Quantock Vale CCG");
      case "QAT" -> Optional.of("Quantock Area Team");
      default -> Optional.empty();
    };
  }
}
