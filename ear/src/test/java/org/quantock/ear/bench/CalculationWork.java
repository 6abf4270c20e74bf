package org.quantock.ear.bench;

import java.time.Clock;
import java.time.Instant;
import org.quantock.application.indicator.CalculateAchievement;
import org.quantock.application.indicator.CalculationProgress;
import org.quantock.application.payment.RulesForAreas;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.persistence.indicator.JpaAchievementCalculations;
import org.quantock.persistence.indicator.JpaCalculationStore;
import org.quantock.persistence.indicator.JpaIndicatorSets;
import org.quantock.persistence.indicator.JpaReferenceRegister;
import org.quantock.persistence.payment.JpaTargetPopulations;

/**
 * Calculates all practices end to end: reads every result, computes its points, stores every line
 * with its working. The anchor is one statement that computes and stores the same lines in the same
 * table; ours stores the totals of the practices, progress and an audit entry besides.
 */
final class CalculationWork implements Work {

  private static final String ANCHOR =
      """
      insert into achievement_line
        (calculation, indicator_set, practice, indicator, points, working)
      with described as materialized (
        select code, kind, points, lower_threshold as low, upper_threshold as high,
          trim_scale(points)::text as most,
          '%, not above the lower threshold ' || trim_scale(lower_threshold) || '%: 0 points' as none,
          '% − ' || trim_scale(lower_threshold) || '%) ÷ (' || trim_scale(upper_threshold) || '% − '
            || trim_scale(lower_threshold) || '%) × ' || trim_scale(points) || ' = ' as part,
          '%, upper threshold ' || trim_scale(upper_threshold) || '%: all ' || trim_scale(points)
            || ' points' as whole
        from indicator where indicator_set = 'qof-2014-15'),
      scored as (
        select r.practice, r.indicator, i.kind, i.points as most, i.most as words, i.none, i.part,
          i.whole, r.register, r.numerator as n, r.denominator as d, r.points as published,
          100 * r.numerator - i.low * r.denominator as above,
          (i.high - i.low) * r.denominator as range,
          case when r.denominator > 0 then round(r.numerator * 100.0 / r.denominator, 3) end as share
        from published_result r join described i on i.code = r.indicator
        where r.indicator_set = 'qof-2014-15'),
      earned as (
        select *, case
          when kind = 'REGISTER' then case when register is not null then most end
          when kind = 'DECLARED' then
            case when published > 0 then most when published = 0 then 0 end
          when n is null then null
          when above <= 0 then 0
          when above >= range then most
          else round(most * above / range, 2) end as points
        from scored)
      select 1, 'qof-2014-15', practice, indicator, points, case
        when points is null then 'Nothing to calculate from was published'
        when kind = 'REGISTER' then 'Register kept, ' || to_char(register, 'FM999,999,999')
          || ' patients: all ' || words || ' points'
        when kind = 'DECLARED' then
          case when published > 0 then 'Achieved: all ' || words || ' points'
            else 'Not achieved: 0 points' end
        when d = 0 then 'No patients in the denominator: 0 points'
        else to_char(n, 'FM999,999,999') || ' of ' || to_char(d, 'FM999,999,999') || ' is '
          || trim_scale(share) || case
            when above <= 0 then none
            when above >= range then whole
            else '%; (' || trim_scale(share) || part || trim_scale(points) || ' points' end
        end
      from earned
      """;

  private final BenchDatabase database;

  CalculationWork(BenchDatabase database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "calculate all practices end to end";
  }

  @Override
  public double reach() {
    return 1;
  }

  @Override
  public void prepare() {
    database.execute(
        "drop table if exists achievement_line_1",
        "drop table if exists achievement_pay_1",
        "truncate calculation_correction, achievement_line, achievement_pay, achievement_reference, achievement_practice, achievement_progress, achievement_calculation",
        """
        insert into achievement_calculation
          (number, indicator_set, state, running, started_by, started_by_name, started_at, version)
        values (1, 'qof-2014-15', 'RUNNING', 'qof-2014-15',
          '00000000-0000-0000-0000-000000000001', 'Bench', now(), 0)
        """,
        "insert into achievement_progress (calculation, done, total, reached_at) values (1, 0, 0, now())",
        "checkpoint");
  }

  /** The partition and its constraints are there before. */
  @Override
  public void prepareAnchor() {
    database.execute(
        "create table achievement_line_1 partition of achievement_line for values in (1)");
  }

  @Override
  public void anchor() {
    database.execute(ANCHOR);
  }

  @Override
  public void ours() {
    database.inTransaction(
        em ->
            new CalculateAchievement(
                    new JpaAchievementCalculations(em),
                    new JpaIndicatorSets(em),
                    new JpaCalculationStore(em),
                    new RulesForAreas(new JpaReferenceRegister(em), new JpaTargetPopulations(em)),
                    new ProgressApart(),
                    Clock.systemUTC(),
                    BenchAudit.in(em))
                .handle(new CalculateAchievement.Command(new CalculationNumber(1))));
  }

  /** Writes on another connection, as the container does for a transaction of its own. */
  private final class ProgressApart implements CalculationProgress {
    @Override
    public void open(CalculationNumber calculation, Instant at) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void reached(CalculationNumber calculation, int done, int total, Instant at) {
      database.execute(
          "update achievement_progress set done = %d, total = %d where calculation = 1"
              .formatted(done, total));
    }

    @Override
    public Reached last(CalculationNumber calculation) {
      throw new UnsupportedOperationException();
    }
  }

  @Override
  public String outcome() {
    return database.value(
        """
        select count(*) || ' lines, ' || sum(points) || ' points, checksum '
          || sum(hashtextextended(practice || indicator || coalesce(points, -1) || working, 0))
        from achievement_line
        """);
  }
}
