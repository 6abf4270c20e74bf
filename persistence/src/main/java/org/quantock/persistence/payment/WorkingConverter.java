package org.quantock.persistence.payment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.quantock.domain.payment.Working;
import org.quantock.domain.shared.Money;

/** Keeps a {@link Working} as JSON in one column; it is read and written whole. */
@Immutable
@Converter(autoApply = true)
public class WorkingConverter implements AttributeConverter<Working, String> {

  // Kept: asking for the provider of JSON each time would cost more than the reading itself.
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
  private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  @Override
  public String convertToDatabaseColumn(Working held) {
    if (held == null) {
      return null;
    }
    var text = new StringWriter(512);
    try (JsonGenerator json = GENERATORS.createGenerator(text)) {
      json.writeStartObject().write("rule", held.rule()).writeStartArray("inputs");
      for (Working.Input input : held.inputs()) {
        json.writeStartObject()
            .write("name", input.name())
            .write("value", input.value())
            .write("source", input.source())
            .writeEnd();
      }
      json.writeEnd().writeStartArray("steps");
      held.steps().forEach(json::write);
      json.writeEnd()
          .write("rounding", held.rounding())
          .write("result", held.result().amount().toPlainString())
          .writeEnd();
    }
    return text.toString();
  }

  /** As an object to put into another. */
  static JsonObjectBuilder json(Working held) {
    JsonArrayBuilder inputs = BUILDERS.createArrayBuilder();
    held.inputs()
        .forEach(
            input ->
                inputs.add(
                    BUILDERS
                        .createObjectBuilder()
                        .add("name", input.name())
                        .add("value", input.value())
                        .add("source", input.source())));
    return BUILDERS
        .createObjectBuilder()
        .add("rule", held.rule())
        .add("inputs", inputs)
        .add("steps", BUILDERS.createArrayBuilder(held.steps()))
        .add("rounding", held.rounding())
        .add("result", held.result().amount().toPlainString());
  }

  @Override
  public Working convertToEntityAttribute(String column) {
    if (column == null) {
      return null;
    }
    try (JsonReader reader = READERS.createReader(new StringReader(column))) {
      return working(reader.readObject());
    }
  }

  static Working working(JsonObject held) {
    return new Working(
        held.getString("rule"),
        held.getJsonArray("inputs").getValuesAs(JsonObject.class).stream()
            .map(
                input ->
                    new Working.Input(
                        input.getString("name"),
                        input.getString("value"),
                        input.getString("source")))
            .toList(),
        held.getJsonArray("steps").getValuesAs(JsonString::getString),
        held.getString("rounding"),
        Money.of(held.getString("result")));
  }
}
