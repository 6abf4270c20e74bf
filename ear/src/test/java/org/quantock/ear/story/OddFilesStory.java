package org.quantock.ear.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quantock.ear.story.LifeCycleStory.signedIn;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quantock.ear.story.OddFiles.OddFile;

/**
 * A program sends one odd file of results after the other: each is accepted as specified or refused
 * with line, column and reason, none makes the service fail, and of none is half imported.
 */
public class OddFilesStory implements Story {

  private static final int ACCEPTED = 201;
  private static final int REFUSED = 422;

  private final URI base;
  private String token;

  public OddFilesStory(URI base) {
    this.base = base;
  }

  @Override
  public void play(Visitor.Factory visitors) {
    token = token(visitors);
    List<OddFile> files = OddFiles.all();
    assertThat(files).hasSizeGreaterThan(100);
    List<String> wrong = new ArrayList<>();
    String before = points();
    for (OddFile file : files) {
      HttpResponse<String> answer = send(file);
      wrong(file, answer).forEach(why -> wrong.add(file.name() + ": " + why));
      String after = points();
      if (!file.isAccepted() && !after.equals(before)) {
        wrong.add(file.name() + ": something of it was imported");
      }
      before = after;
    }
    assertThat(wrong).isEmpty();
  }

  private static String token(Visitor.Factory visitors) {
    try (Visitor administrator = signedIn(visitors, "scheme")) {
      administrator.open("/api-token-new");
      administrator.fill("Name of the token", "Odd files");
      administrator.choose("Read indicator sets and the points of practices in them");
      administrator.choose("Import files about practices");
      administrator.choose("Load and publish indicator sets");
      administrator.press("Make the token");
      Matcher text = Pattern.compile("qtk_[A-Za-z0-9_-]{20,}").matcher(administrator.text());
      assertThat(text.find()).as(administrator.text()).isTrue();
      return text.group();
    }
  }

  private HttpResponse<String> send(OddFile file) {
    return answer(
        request("/api/imports/achievement?set=qof-2014-15&practices=refuse")
            .header("Content-Type", "text/csv")
            .POST(HttpRequest.BodyPublishers.ofByteArray(file.content()))
            .build());
  }

  private String points() {
    HttpResponse<String> answer =
        answer(request("/api/indicator-sets/qof-2014-15/points.csv").GET().build());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      // A connection of its own: a server ends a kept one after some requests, and what is posted
      // at that moment is not sent again.
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> wrong(OddFile file, HttpResponse<String> answer) {
    if (answer.statusCode() != (file.isAccepted() ? ACCEPTED : REFUSED)) {
      return List.of("answered with %d: %.300s".formatted(answer.statusCode(), answer.body()));
    }
    if (file.isAccepted()) {
      return List.of();
    }
    JsonObject problem = JsonParser.parseString(answer.body()).getAsJsonObject();
    JsonArray lines =
        problem.has("problems")
            ? problem.getAsJsonArray("problems")
            : problem.getAsJsonArray("errors");
    if (lines.isEmpty()) {
      return List.of("no reason is given: %.300s".formatted(answer.body()));
    }
    return file.line() == 0 ? List.of() : misplaced(file, lines.get(0).getAsJsonObject());
  }

  private static List<String> misplaced(OddFile file, JsonObject first) {
    if (!first.has("line")) {
      return first.get("detail").getAsString().contains("line " + file.line() + ":")
          ? List.of()
          : List.of("refused without the line: %.300s".formatted(first));
    }
    List<String> wrong = new ArrayList<>();
    if (first.get("line").getAsInt() != file.line()) {
      wrong.add("not at line %d: %.300s".formatted(file.line(), first));
    }
    if (!file.column().equals(OddFiles.ANYWHERE)
        && !file.column().equals(first.get("column").getAsString())) {
      wrong.add("not in %s: %.300s".formatted(file.column(), first));
    }
    if (first.get("message").getAsString().isBlank()) {
      wrong.add("no reason is given");
    }
    return wrong;
  }
}
