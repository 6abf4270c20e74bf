package org.quantock.web.page.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quantock.application.indicator.IndicatorRow;
import org.quantock.application.indicator.IndicatorSetDetail;
import org.quantock.application.indicator.ViewIndicatorSet;
import org.quantock.application.indicator.WritePublishedPoints;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.Verification.Firmness;
import org.quantock.domain.shared.NotFound;

/** One indicator set with how far each indicator is verified. */
@Named
@RequestScoped
public class IndicatorSetPage {

  @Inject private ViewIndicatorSet viewIndicatorSet;
  @Inject private WritePublishedPoints writePublishedPoints;
  @Inject @Param private String code;
  private IndicatorSetDetail set;

  /** How many indicators have thresholds so firm. */
  public record Count(String title, long indicators) {}

  public IndicatorSetDetail set() {
    if (set == null) {
      if (!IndicatorSetCode.isWellFormed(code)) {
        throw new NotFound("There is no such indicator set.");
      }
      set = viewIndicatorSet.ask(new IndicatorSetCode(code));
    }
    return set;
  }

  /** Sends the points of practices in the set as a file instead of a page, line by line. */
  public void downloadPoints() throws IOException {
    IndicatorSetCode found = writePublishedPoints.find(code);
    Faces.sendFile(
        found + "-points.csv",
        true,
        stream -> {
          Writer out =
              new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 16_384);
          writePublishedPoints.ask(found, out);
          out.flush();
        });
  }

  public List<Count> firmness() {
    return set().firmness().entrySet().stream()
        .map(entry -> new Count(entry.getKey().title(), entry.getValue()))
        .toList();
  }

  /** The colour of the tag for how firm the thresholds are; the words are beside it. */
  public String colour(IndicatorRow row) {
    Firmness firmness = row.verification().thresholds();
    return switch (firmness) {
      case EXACT, SOURCED -> "green";
      case CONSISTENT -> "blue";
      case UNVERIFIED -> "yellow";
      case NONE -> "grey";
    };
  }

  /** The thresholds of a fraction, or the scale of a local kind. */
  public String thresholds(IndicatorRow row) {
    return inWords(row);
  }

  static String inWords(IndicatorRow row) {
    if (!row.scale().isEmpty()) {
      return Character.toUpperCase(row.scale().charAt(0)) + row.scale().substring(1);
    }
    return row.lowerThreshold().isEmpty()
        ? "None"
        : row.lowerThreshold() + " to " + row.upperThreshold();
  }
}
