package org.quantock.ear.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A visitor without JavaScript: sends what the forms say, hidden fields included, and keeps
 * cookies. Every answer is held against the {@link PageRules}.
 */
public final class HttpVisitor implements Visitor {
  private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);
  private static final int MOST_REDIRECTS = 10;
  private static final Pattern FILE_NAME = Pattern.compile("filename=\"?([^\";]+)\"?");

  private final String name;
  private final URI base;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final Map<Element, Upload> uploads = new HashMap<>();
  private Page page;
  private int status;

  private record Upload(String fileName, byte[] content) {}

  private record Pair(String name, String text, Upload upload) {}

  private record Answer(Page page, HttpResponse<byte[]> response) {}

  private HttpVisitor(String name, URI base) {
    this.name = name;
    this.base = base;
  }

  /** Visitors of the server at this address. */
  public static Factory at(URI base) {
    return name -> new HttpVisitor(name, base);
  }

  @Override
  public void open(String path) {
    arrive(send(request(base.resolve(path)).GET().build()));
  }

  @Override
  public void fill(String label, String text) {
    Element field = page().textField(label);
    if (field.hasAttr("readonly")) {
      throw new AssertionError("The text field \"" + label + "\" is read only" + page.here());
    }
    field.val(text);
  }

  @Override
  public void choose(String label) {
    Element chosen = page().choice(label);
    if (Page.kind(chosen).equals("radio")) {
      for (Element other : page.document().select("input[type=radio]")) {
        if (other.attr("name").equals(chosen.attr("name")) && form(other) == form(chosen)) {
          other.removeAttr("checked");
        }
      }
    }
    chosen.attr("checked", "checked");
  }

  @Override
  public void select(String label, String option) {
    Element list = page().list(label);
    Element chosen = page.option(list, option);
    if (!list.hasAttr("multiple")) {
      list.select("option").forEach(other -> other.removeAttr("selected"));
    }
    chosen.attr("selected", "selected");
  }

  @Override
  public void upload(String label, String fileName, byte[] content) {
    uploads.put(page().fileField(label), new Upload(fileName, content));
  }

  @Override
  public void press(String button) {
    arrive(send(pressing(page().button(button))));
  }

  @Override
  public void follow(String link) {
    arrive(send(pressing(page().link(link))));
  }

  @Override
  public Download download(String linkOrButton) {
    Answer answer = send(pressing(page().linkOrButton(linkOrButton)));
    HttpResponse<byte[]> response = answer.response();
    String disposition = response.headers().firstValue("Content-Disposition").orElse("");
    Matcher fileName = FILE_NAME.matcher(disposition);
    if (response.statusCode() != 200 || !fileName.find()) {
      throw new AssertionError(
          "\""
              + linkOrButton
              + "\""
              + page.here()
              + " gives no file but status "
              + response.statusCode()
              + answer.page().here());
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    return new Download(fileName.group(1), type, response.body());
  }

  /** Adds to the form of a button what was not on the page, as somebody who means no good would. */
  void smuggle(String button, String field, String text) {
    form(page().button(button))
        .appendElement("input")
        .attr("type", "hidden")
        .attr("name", field)
        .attr("value", text);
  }

  @Override
  public String path() {
    return page().path();
  }

  @Override
  public int status() {
    page();
    return status;
  }

  @Override
  public String title() {
    return page().title();
  }

  @Override
  public String heading() {
    return page().heading();
  }

  @Override
  public String text() {
    return page().text();
  }

  @Override
  public List<String> errors() {
    return page().errors();
  }

  @Override
  public List<String> links() {
    return page().links();
  }

  @Override
  public List<String> addresses() {
    return page().addresses();
  }

  @Override
  public boolean shows(String text) {
    return page().shows(text);
  }

  @Override
  public void close() {
    page = null;
  }

  @Override
  public String toString() {
    return name;
  }

  private Page page() {
    if (page == null) {
      throw new IllegalStateException("The visitor " + name + " has not opened a page yet");
    }
    return page;
  }

  private void arrive(Answer answer) {
    uploads.clear();
    page = answer.page();
    status = answer.response().statusCode();
  }

  private Answer send(HttpRequest first) {
    HttpRequest request = first;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      HttpResponse<byte[]> response = receive(request);
      int code = response.statusCode();
      String type = response.headers().firstValue("Content-Type").orElse("");
      Page answered =
          new Page(
              request.uri(),
              type.startsWith("text/html") || type.startsWith("application/xhtml+xml"),
              new String(response.body(), StandardCharsets.UTF_8));
      List<String> broken = PageRules.broken(answered, code, response.headers());
      if (!broken.isEmpty()) {
        throw new AssertionError(
            name
                + " got a bad answer to "
                + request.method()
                + answered.here()
                + ": "
                + String.join("; ", broken)
                + (code >= 500 ? ". The page says: " + answered.text() : ""));
      }
      String location = response.headers().firstValue("Location").orElse(null);
      if (code < 300 || code >= 400 || location == null) {
        return new Answer(answered, response);
      }
      URI target = request.uri().resolve(location);
      if (location.contains(";jsessionid=") || !target.getAuthority().equals(base.getAuthority())) {
        throw new AssertionError("A redirect leads astray" + answered.here() + ": " + location);
      }
      boolean again = code == 307 || code == 308;
      HttpRequest.Builder next = request(target);
      request =
          again
              ? next.method(
                      request.method(),
                      request.bodyPublisher().orElse(HttpRequest.BodyPublishers.noBody()))
                  .build()
              : next.GET().build();
    }
    throw new AssertionError("More than " + MOST_REDIRECTS + " redirects from " + first.uri());
  }

  private HttpResponse<byte[]> receive(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError("No answer to " + request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting for " + request.uri(), e);
    }
  }

  private HttpRequest.Builder request(URI target) {
    URI plain = URI.create(target.toString().replaceFirst("#.*$", ""));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(plain)
            .timeout(LONGEST_ANSWER)
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .header("Accept-Language", "en-GB,en");
    if (page != null) {
      request.header("Referer", page.address().toString());
      request.header("Sec-Fetch-Site", "same-origin");
    }
    return request;
  }

  private HttpRequest pressing(Element pressed) {
    if (pressed.nameIs("a")) {
      return request(page.address().resolve(pressed.attr("href").strip())).GET().build();
    }
    Element form = form(pressed);
    if (form == null) {
      throw new AssertionError("The button " + pressed.outerHtml() + " has no form" + page.here());
    }
    String action = either(pressed, "formaction", form, "action");
    URI target = action.isBlank() ? page.address() : page.address().resolve(action.strip());
    List<Pair> pairs = pairs(form, pressed);
    if (!either(pressed, "formmethod", form, "method").equalsIgnoreCase("post")) {
      String bare = target.toString().replaceFirst("[?#].*$", "");
      return request(URI.create(bare + "?" + encoded(pairs))).GET().build();
    }
    HttpRequest.Builder request =
        request(target).header("Origin", base.getScheme() + "://" + base.getAuthority());
    if (either(pressed, "formenctype", form, "enctype").equalsIgnoreCase("multipart/form-data")) {
      String boundary = "----quantock" + Long.toHexString(System.nanoTime());
      return request
          .header("Content-Type", "multipart/form-data; boundary=" + boundary)
          .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(pairs, boundary)))
          .build();
    }
    return request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(encoded(pairs)))
        .build();
  }

  private static String either(Element first, String name, Element second, String otherName) {
    return first.hasAttr(name) ? first.attr(name) : second.attr(otherName);
  }

  private Element form(Element control) {
    return control.hasAttr("form")
        ? page.document().getElementById(control.attr("form"))
        : control.closest("form");
  }

  /** What a browser would send for the form when this button is pressed. */
  private List<Pair> pairs(Element form, Element pressed) {
    List<Pair> pairs = new ArrayList<>();
    for (Element control : page.document().select("input, select, textarea, button")) {
      String field = control.attr("name");
      boolean sent =
          form(control) == form
              && !field.isEmpty()
              && !control.hasAttr("disabled")
              && control.closest("fieldset[disabled]") == null;
      if (sent) {
        pair(control, field, control == pressed, pairs);
      }
    }
    return pairs;
  }

  private void pair(Element control, String field, boolean pressed, List<Pair> pairs) {
    switch (Page.kind(control)) {
      case "submit", "button", "image", "reset" -> {
        if (pressed) {
          pairs.add(new Pair(field, control.attr("value"), null));
        }
      }
      case "radio", "checkbox" -> {
        if (control.hasAttr("checked")) {
          String text = control.hasAttr("value") ? control.attr("value") : "on";
          pairs.add(new Pair(field, text, null));
        }
      }
      case "file" ->
          pairs.add(
              new Pair(field, "", uploads.getOrDefault(control, new Upload("", new byte[0]))));
      case "select" -> options(control, field, pairs);
      case "textarea" ->
          pairs.add(new Pair(field, control.val().replaceAll("\\r\\n|\\r|\\n", "\r\n"), null));
      default -> pairs.add(new Pair(field, control.val(), null));
    }
  }

  private static void options(Element list, String field, List<Pair> pairs) {
    List<Element> chosen = list.select("option[selected]");
    if (chosen.isEmpty() && !list.hasAttr("multiple")) {
      chosen = list.select("option:not([disabled])").stream().limit(1).toList();
    }
    for (Element option : chosen) {
      String text = option.hasAttr("value") ? option.attr("value") : option.text();
      pairs.add(new Pair(field, text, null));
    }
  }

  private static String encoded(List<Pair> pairs) {
    return pairs.stream()
        .map(
            pair ->
                encoded(pair.name())
                    + "="
                    + encoded(pair.upload() == null ? pair.text() : pair.upload().fileName()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static byte[] multipart(List<Pair> pairs, String boundary) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (Pair pair : pairs) {
      String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + pair.name();
      if (pair.upload() == null) {
        content.writeBytes(bytes(head + "\"\r\n\r\n" + pair.text()));
      } else {
        content.writeBytes(
            bytes(
                head
                    + "\"; filename=\""
                    + pair.upload().fileName()
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        content.writeBytes(pair.upload().content());
      }
      content.writeBytes(bytes("\r\n"));
    }
    content.writeBytes(bytes("--" + boundary + "--\r\n"));
    return content.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
