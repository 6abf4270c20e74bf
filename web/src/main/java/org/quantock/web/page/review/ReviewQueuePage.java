package org.quantock.web.page.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.quantock.application.review.ListReviewQueue;
import org.quantock.application.review.ListReviewQueue.Show;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.web.page.shared.PageNumber;

/** The queue of the area team. */
@Named
@RequestScoped
public class ReviewQueuePage {

  @Inject @Param private String show;
  @Inject @Param private String period;
  @Inject @Param private String words;
  @Inject @Param private String page;
  @Inject private ListReviewQueue listReviewQueue;
  @Inject private Caller caller;

  private ListReviewQueue.Queue queue;

  /**
   * A part of the queue.
   *
   * @param current whether it is shown
   */
  public record Part(String label, String href, boolean current) {}

  public record PeriodOption(int number, String name, boolean selected) {}

  public ListReviewQueue.Queue queue() {
    if (queue == null) {
      queue = listReviewQueue.ask(new ListReviewQueue.Filter(show(), period(), words(), page()));
    }
    return queue;
  }

  public Show show() {
    return Arrays.stream(Show.values())
        .filter(one -> one.name().equals(show))
        .findFirst()
        .orElse(Show.WAITING);
  }

  public String words() {
    return words == null ? "" : words;
  }

  public int period() {
    return period == null || period.equals("0") ? 0 : PageNumber.read(period);
  }

  public int page() {
    return Math.min(PageNumber.read(page), queue == null ? Integer.MAX_VALUE : queue.pages());
  }

  /** Where the pages of the list are, up to the number. */
  public String pageHref() {
    return href(show()) + "&page=";
  }

  private String href(Show part) {
    return "/review-queue?show=%s&period=%d&words=%s"
        .formatted(part.name(), period(), URLEncoder.encode(words(), StandardCharsets.UTF_8));
  }

  public List<Part> parts() {
    Map<Show, Integer> counts = queue().counts();
    return Arrays.stream(Show.values())
        .filter(part -> mayReview() || part != Show.MINE)
        .map(
            part ->
                new Part(
                    "%s (%d)".formatted(title(part), counts.get(part)), href(part), part == show()))
        .toList();
  }

  public String title() {
    return title(show());
  }

  private static String title(Show part) {
    return switch (part) {
      case NEW -> "Not taken yet";
      case MINE -> "My reviews";
      case WAITING -> "Waiting for the area team";
      case WITH_PRACTICE -> "With the practice";
      case JUDGED -> "Judged";
      case ALL -> "All";
    };
  }

  public List<PeriodOption> periods() {
    return queue().periods().entrySet().stream()
        .map(one -> new PeriodOption(one.getKey(), one.getValue(), one.getKey() == period()))
        .toList();
  }

  public boolean mayReview() {
    return caller.person().may(Permission.REVIEW_REPORT);
  }

  public String colour(ListReviewQueue.Entry entry) {
    return switch (entry.row().turn()) {
      case AREA_TEAM -> "blue";
      case PRACTICE -> "orange";
      case NOBODY ->
          entry.row().outcome() != null && entry.row().outcome().isAcceptance() ? "green" : "red";
    };
  }
}
