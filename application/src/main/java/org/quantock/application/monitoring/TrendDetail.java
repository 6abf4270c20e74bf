package org.quantock.application.monitoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The figures of one practice over the periods of a scheme.
 *
 * @param schemes the schemes of the practice to choose from
 * @param takesPart whether the practice ever took part in the scheme
 * @param suspended what the scheme does not ask for (MON-6)
 */
public record TrendDetail(
    String practice,
    String practiceName,
    SchemeChoice scheme,
    List<SchemeChoice> schemes,
    boolean takesPart,
    List<Retained> retained,
    List<Suspended> suspended) {

  /**
   * One retained indicator.
   *
   * @param assumed whether the scheme only assumes that it is retained
   * @param lower the lower threshold in percent; null where there is none
   * @param upper the upper threshold in percent; null where there is none
   * @param verification how far the thresholds are verified, in words
   */
  public record Retained(
      String code,
      String area,
      String description,
      boolean assumed,
      String direction,
      String target,
      String verification,
      BigDecimal lower,
      BigDecimal upper,
      String movement,
      List<Point> points) {}

  /**
   * One period of it.
   *
   * @param numerator null where there are no figures; so are the next two
   * @param percent the achievement with one decimal; null where there is none
   * @param words what stands instead of a percentage, for example "No report"
   * @param draft whether the practice has not submitted it yet
   */
  public record Point(
      String period,
      Integer numerator,
      Integer denominator,
      Integer exceptions,
      BigDecimal percent,
      String words,
      boolean draft) {}

  public record Suspended(String code, String area, String description) {}
}
