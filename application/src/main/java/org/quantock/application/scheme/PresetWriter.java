package org.quantock.application.scheme;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.QuestionKind;
import org.quantock.domain.scheme.Terms;

/** Writes a preset in the form that {@link PresetReader} reads. */
public final class PresetWriter {

  private PresetWriter() {}

  public static String write(Preset preset) {
    JsonObjectBuilder root =
        Json.createObjectBuilder()
            .add("format", PresetReader.FORMAT)
            .add("code", preset.code().value())
            .add("title", preset.title())
            .add("about", preset.about())
            .add("indicatorSet", preset.indicatorSet().value())
            .add("startsOn", preset.startsOn().toString())
            .add("endsOn", preset.endsOn().toString())
            .add("terms", terms(preset.terms()));
    JsonWriterFactory factory =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    var text = new StringWriter();
    try (var writer = factory.createWriter(text)) {
      writer.writeObject(root.build());
    }
    return text.append('\n').toString().stripLeading();
  }

  private static JsonObjectBuilder terms(Terms terms) {
    return Json.createObjectBuilder()
        .add("agreement", terms.agreement())
        .add(
            "retained",
            list(
                terms.retained(),
                kept ->
                    Json.createObjectBuilder()
                        .add("indicator", kept.indicator().value())
                        .add("assumed", kept.assumed())))
        .add(
            "aims",
            list(
                terms.aims(),
                aim ->
                    Json.createObjectBuilder()
                        .add("code", aim.code())
                        .add("title", aim.title())
                        .add("description", aim.description())))
        .add(
            "questions",
            list(
                terms.questions(),
                question -> {
                  JsonObjectBuilder written =
                      Json.createObjectBuilder()
                          .add("code", question.code())
                          .add("aim", question.aim())
                          .add("text", question.text())
                          .add("hint", question.hint())
                          .add("kind", name(question.kind()));
                  return question.kind() == QuestionKind.NARRATIVE
                      ? written.add("maximumLength", question.maximumLength())
                      : written;
                }))
        .add(
            "periods",
            list(
                terms.periods(),
                period ->
                    Json.createObjectBuilder()
                        .add("name", period.name())
                        .add("startsOn", period.startsOn().toString())
                        .add("endsOn", period.endsOn().toString())
                        .add("dueOn", period.dueOn().toString())))
        .add(
            "criteria",
            list(
                terms.criteria(),
                criterion ->
                    Json.createObjectBuilder()
                        .add("code", criterion.code())
                        .add("aim", criterion.aim())
                        .add("text", criterion.text())))
        .add(
            "components",
            list(
                terms.components(),
                component ->
                    Json.createObjectBuilder()
                        .add("code", component.code())
                        .add("name", component.name())
                        .add("basis", name(component.basis()))
                        .add("rate", component.rate().amount())
                        .add("partRelease", component.partRelease().value())
                        .add("assumed", component.assumed())
                        .add("source", component.source())))
        .add(
            "shares",
            list(
                terms.shares(),
                share ->
                    Json.createObjectBuilder()
                        .add("component", share.component())
                        .add("period", share.period())
                        .add("share", share.share().value())))
        .add(
            "reference",
            Json.createObjectBuilder()
                .add("pointValue", terms.reference().pointValue().amount())
                .add("averageList", terms.reference().averageList())
                .add("source", terms.reference().source()))
        .add(
            "assumptions",
            list(
                terms.assumptions(),
                assumption ->
                    Json.createObjectBuilder()
                        .add("subject", assumption.subject())
                        .add("explanation", assumption.explanation())))
        .add("rules", list(terms.rules(), PresetWriter::rule));
  }

  private static JsonObjectBuilder rule(AppliedRule rule) {
    JsonObjectBuilder written =
        Json.createObjectBuilder()
            .add("rule", name(rule.rule()))
            .add("component", rule.component());
    if (rule.share() != null) {
      written.add("share", rule.share().value());
    }
    if (rule.amount() != null) {
      written.add("amount", rule.amount().amount());
    }
    return written.add("assumed", rule.assumed()).add("source", rule.source());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T> JsonArrayBuilder list(List<T> items, Function<T, JsonObjectBuilder> item) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    items.forEach(each -> array.add(item.apply(each)));
    return array;
  }
}
