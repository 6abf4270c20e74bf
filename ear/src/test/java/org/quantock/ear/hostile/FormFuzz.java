package org.quantock.ear.hostile;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Fills every form that people can reach with rubbish and sends it, seeded, so that it can be told
 * again. Whatever comes, the answer is never a failure of the server.
 */
public final class FormFuzz {

  private static final int MOST_ROUNDS = 4;
  private static final int AT_ONCE = 3;
  private static final int MOST_TOLD = 20;

  private final URI base;
  private final long seed;
  private final int requests;
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger sent = new AtomicInteger();

  public FormFuzz(URI base, long seed, int requests) {
    this.base = base;
    this.seed = seed;
    this.requests = requests;
  }

  /** A form that somebody reaches at an address. */
  private record Target(String person, String address, String kind) {}

  /**
   * @param seen the addresses that each person reaches
   * @return what failed, in words with what was sent; empty when nothing did
   */
  public List<String> play(Map<String, List<String>> seen)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      Map<String, Target> targets = new LinkedHashMap<>();
      List<Future<List<Target>>> looks = new ArrayList<>();
      seen.forEach((person, addresses) -> looks.add(pool.submit(() -> forms(person, addresses))));
      for (Future<List<Target>> look : looks) {
        look.get().forEach(target -> targets.putIfAbsent(target.kind(), target));
      }
      int each = Math.max(1, requests / Math.max(1, targets.size()) + 1);
      List<Future<?>> shots = new ArrayList<>();
      int number = 0;
      // Some forms are gone once their rubbish was taken; the others are filled in again instead.
      for (int round = 0; round < MOST_ROUNDS && sent.get() < requests; round++) {
        for (Target target : targets.values()) {
          Random random = new Random(seed + number++);
          shots.add(pool.submit(() -> fill(target, each, random)));
        }
        for (Future<?> shot : shots) {
          shot.get();
        }
        shots.clear();
      }
      System.out.printf(
          "[fuzz] %,d requests to %,d kinds of forms, seed %d, %,d failed%n",
          sent.get(), targets.size(), seed, failures.size());
      return failures.stream().limit(MOST_TOLD).toList();
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Target> forms(String person, List<String> addresses) throws IOException {
    var browser = new Browser(person);
    List<Target> found = new ArrayList<>();
    for (String address : addresses) {
      for (Element form : browser.get(address).select("form[method=post]")) {
        String kind =
            address.replaceFirst("\\?.*$", "")
                + form.select("[name]").eachAttr("name").stream().distinct().toList();
        if (!form.attr("action").contains("sign-out")) {
          found.add(new Target(person, address, kind));
        }
      }
    }
    return found;
  }

  private void fill(Target target, int times, Random random) {
    try {
      var browser = new Browser(target.person());
      Document page = browser.get(target.address());
      for (int i = 0; i < times && sent.get() < requests; i++) {
        if (i % 25 == 24) {
          page = browser.get(target.address());
        }
        List<Element> forms =
            page.select("form[method=post]").stream()
                .filter(form -> !form.attr("action").contains("sign-out"))
                .toList();
        if (forms.isEmpty()) {
          // Somebody's rubbish was taken, and the form is no longer offered.
          browser = new Browser(target.person());
          page = browser.get(target.address());
          if (page.select("form[method=post]").size() < 2) {
            return;
          }
          continue;
        }
        shoot(browser, forms.get(random.nextInt(forms.size())), random);
      }
    } catch (IOException e) {
      failures.add("No answer for %s at %s: %s".formatted(target.person(), target.address(), e));
    }
  }

  private void shoot(Browser browser, Element form, Random random) throws IOException {
    String address = form.absUrl("action").replaceFirst("^https?://[^/]*", "");
    List<String[]> fields = Rubbish.fields(form, random);
    if (random.nextInt(12) == 0) {
      address = Rubbish.query(address, random);
    }
    boolean multipart = form.attr("enctype").startsWith("multipart") || random.nextInt(40) == 0;
    String boundary = "x" + Long.toHexString(random.nextLong());
    String body =
        multipart ? Rubbish.multipart(fields, boundary, random) : Rubbish.urlEncoded(fields);
    if (random.nextInt(50) == 0) {
      body = body.substring(0, random.nextInt(body.length() + 1));
    }
    String type =
        multipart
            ? "multipart/form-data; boundary=" + boundary
            : "application/x-www-form-urlencoded";
    int status = browser.post(address, type, body);
    sent.incrementAndGet();
    if (status >= 500 || status < 200) {
      failures.add(
          "%d for %s at %s: %s"
              .formatted(
                  status,
                  browser.person,
                  address,
                  body.length() <= 1500 ? body : body.substring(0, 1500) + "…"));
    }
  }

  /** A person with a session. */
  private final class Browser {

    private final String person;
    private final HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Browser(String person) throws IOException {
      this.person = person;
      Document page = get("/sign-in");
      String shown = page.select("#demonstration-password").text();
      Element form = page.selectFirst("main form[method=post]");
      List<String[]> fields = new ArrayList<>();
      for (Element field : form.select("input, button")) {
        String value =
            switch (field.attr("name")) {
              case "userName" -> person;
              case "password" -> shown;
              default -> field.attr("value");
            };
        fields.add(new String[] {field.attr("name"), value});
      }
      post("/sign-in", "application/x-www-form-urlencoded", Rubbish.urlEncoded(fields));
    }

    Document get(String address) throws IOException {
      HttpResponse<byte[]> answer = send(request(address).GET());
      String location = answer.headers().firstValue("Location").orElse("");
      if (answer.statusCode() == 302 && location.startsWith("/") && !location.contains("sign-in")) {
        answer = send(request(location).GET());
      }
      return Jsoup.parse(
          new String(answer.body(), StandardCharsets.UTF_8), base.resolve("/").toString());
    }

    int post(String address, String type, String body) throws IOException {
      HttpRequest.Builder request =
          request(address)
              .header("Content-Type", type)
              .header("Sec-Fetch-Site", "same-origin")
              .POST(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
      return send(request).statusCode();
    }

    private HttpRequest.Builder request(String address) {
      return HttpRequest.newBuilder(base.resolve(address)).timeout(Duration.ofMinutes(2));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
      try {
        return client.send(request.build(), BodyHandlers.ofByteArray());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
  }
}
