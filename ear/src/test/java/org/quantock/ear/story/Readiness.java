package org.quantock.ear.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until the application, and not only the server, says that it is ready. */
public final class Readiness {
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

  private Readiness() {}

  /** Fails with the name of the log when the time is over. */
  public static void await(URI base, Duration longest, Path log) throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/health/ready")).timeout(LONGEST_ANSWER).build();
    long giveUp = System.nanoTime() + longest.toNanos();
    String last;
    do {
      try {
        HttpResponse<String> answer =
            client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() == 200) {
          return;
        }
        last = "status " + answer.statusCode();
      } catch (IOException e) {
        last = e.toString();
      }
      Thread.sleep(500);
    } while (System.nanoTime() < giveUp);
    throw new AssertionError(
        "Quantock does not become ready at " + base + ", last: " + last + ". See " + log);
  }
}
