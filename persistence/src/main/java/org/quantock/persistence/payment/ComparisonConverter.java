package org.quantock.persistence.payment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Comparison;
import org.quantock.domain.scheme.SchemeCode;

/** Keeps a {@link Comparison} as JSON in one column; it is read and written whole. */
@Immutable
@Converter(autoApply = true)
public class ComparisonConverter implements AttributeConverter<Comparison, String> {

  @Override
  public String convertToDatabaseColumn(Comparison held) {
    if (held == null) {
      return null;
    }
    return Json.createObjectBuilder()
        .add("scheme", held.scheme().value())
        .add("schemeName", held.schemeName())
        .add("practice", held.practice().value())
        .add("from", held.from().toString())
        .add("stay", json(held.stay()))
        .add("join", json(held.join()))
        .add("stops", Json.createArrayBuilder(held.stops()))
        .add("starts", Json.createArrayBuilder(held.starts()))
        .add("assumptions", Json.createArrayBuilder(held.assumptions()))
        .build()
        .toString();
  }

  private static JsonObjectBuilder json(Comparison.Side side) {
    JsonArrayBuilder estimates = Json.createArrayBuilder();
    for (Comparison.Estimate each : side.estimates()) {
      JsonObjectBuilder estimate =
          Json.createObjectBuilder().add("name", each.name()).add("missing", each.missing());
      each.cases()
          .ifPresent(
              cases ->
                  estimate
                      .add("low", WorkingConverter.json(cases.low()))
                      .add("likely", WorkingConverter.json(cases.likely()))
                      .add("high", WorkingConverter.json(cases.high())));
      estimates.add(estimate);
    }
    return Json.createObjectBuilder().add("title", side.title()).add("estimates", estimates);
  }

  @Override
  public Comparison convertToEntityAttribute(String column) {
    if (column == null) {
      return null;
    }
    try (JsonReader reader = Json.createReader(new StringReader(column))) {
      JsonObject held = reader.readObject();
      return new Comparison(
          new SchemeCode(held.getString("scheme")),
          held.getString("schemeName"),
          new PracticeCode(held.getString("practice")),
          LocalDate.parse(held.getString("from")),
          side(held.getJsonObject("stay")),
          side(held.getJsonObject("join")),
          texts(held, "stops"),
          texts(held, "starts"),
          texts(held, "assumptions"));
    }
  }

  private static List<String> texts(JsonObject held, String name) {
    return held.getJsonArray(name).getValuesAs(JsonString::getString);
  }

  private static Comparison.Side side(JsonObject held) {
    return new Comparison.Side(
        held.getString("title"),
        held.getJsonArray("estimates").getValuesAs(JsonObject.class).stream()
            .map(ComparisonConverter::estimate)
            .toList());
  }

  private static Comparison.Estimate estimate(JsonObject held) {
    Optional<Comparison.Cases> cases =
        held.containsKey("likely")
            ? Optional.of(
                new Comparison.Cases(
                    WorkingConverter.working(held.getJsonObject("low")),
                    WorkingConverter.working(held.getJsonObject("likely")),
                    WorkingConverter.working(held.getJsonObject("high"))))
            : Optional.empty();
    return new Comparison.Estimate(held.getString("name"), cases, held.getString("missing"));
  }
}
