package org.quantock.ear.faults;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.quantock.application.access.Passwords;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.persistence.scheme.JpaSchemes;

/**
 * A made-up scheme with as many practices as England has, each with a decided report and an
 * entitlement for quarter 1. The codes are made up too: Z and five digits from 10001.
 */
public final class NationalScheme {

  static final String PASSWORD = "correct-horse-battery";

  private NationalScheme() {}

  public static void lay(DataSource database, int practices) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(
          """
          insert into body (code, name, kind, made_up, version) values
            ('QCC', 'Quantock Vale CCG', 'CCG', true, 0),
            ('QAT', 'Quantock Area Team', 'AREA_TEAM', true, 0)
          """);
      // A server has its reference tables by now; a bare database does not.
      sql.execute(
          """
          insert into indicator_set (code, title, financial_year, published, version)
          select 'qof-2014-15', 'QOF 2014-15', 2014, true, 0
          where not exists (select 1 from indicator_set where code = 'qof-2014-15')
          """);
      people(connection);
    }
    scheme(database);
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      practices(sql, practices);
      reports(sql);
      entitlements(sql);
      sql.execute("analyze");
    }
  }

  private static void people(Connection connection) throws SQLException {
    String hash = new Passwords().hash(PASSWORD);
    try (PreparedStatement person =
            connection.prepareStatement(
                """
                insert into person (id, user_name, name, organisation, password_hash, active, version)
                values (md5(?)::uuid, ?, ?, 'QAT', ?, true, 0)
                """);
        PreparedStatement role =
            connection.prepareStatement(
                """
                insert into role_grant (id, person, role, organisation, from_day, granted_by, granted_at)
                values (gen_random_uuid(), md5(?)::uuid, ?, 'QAT', date '2000-01-01',
                        '00000000-0000-0000-0000-000000000001', timestamptz '2000-01-01 00:00:00+00')
                """)) {
      String[][] all = {
        {"finance", "Fay Finance", "FINANCE"},
        {"finance2", "Finn Finance", "FINANCE"},
        {"reviewer", "Rae Reviewer", "REVIEWER"}
      };
      for (String[] each : all) {
        person.setString(1, each[0]);
        person.setString(2, each[0]);
        person.setString(3, each[1]);
        person.setString(4, hash);
        person.executeUpdate();
        role.setString(1, each[0]);
        role.setString(2, each[2]);
        role.executeUpdate();
      }
    }
  }

  private static void scheme(DataSource database) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.nonJtaDataSource", database);
    settings.put("jakarta.persistence.jtaDataSource", null);
    settings.put("hibernate.transaction.coordinator_class", "jdbc");
    EntityManagerFactory factory =
        new HibernatePersistenceProvider().createEntityManagerFactory("quantock", settings);
    try {
      EntityManager em = factory.createEntityManager();
      em.getTransaction().begin();
      new JpaSchemes(em).add(SomeScheme.published());
      em.getTransaction().commit();
      em.close();
    } finally {
      factory.close();
    }
  }

  private static void practices(Statement sql, int practices) throws SQLException {
    sql.execute(
        """
        insert into practice (code, name, contract_type, commissioner, dormant, made_up, version)
        select 'Z' || (10000 + n), 'Made-up practice ' || n, 'GMS', 'QCC', false, true, 0
        from generate_series(1, %d) n
        """
            .formatted(practices));
  }

  private static void reports(Statement sql) throws SQLException {
    sql.execute(
        """
        insert into quarterly_report (id, scheme, scheme_version, practice, period_number,
          period_name, period_starts_on, period_ends_on, period_due_on, state, open_state,
          started_on, sign_offs, decided_on, version)
        select md5('report ' || code)::uuid, 'example-2014-15', 1, code, 1, 'Quarter 1',
          date '2014-04-01', date '2014-06-30', date '2014-07-31', 'ACCEPTED', 'DRAFT',
          date '2014-07-01', 1, date '2014-08-10', 0
        from practice where made_up
        """);
    sql.execute(
        """
        insert into report_submission (id, quarterly_report, number, receipt, submitted_on,
          submitted_at, submitted_by, submitted_by_name, signed_off_by, signed_off_by_name,
          signed_off_on, late_days, note)
        select md5('submission ' || practice)::uuid, id, 1, 'T-' || practice, date '2014-07-20',
          timestamp with time zone '2014-07-20 12:00:00+00', md5('reviewer')::uuid, 'Rae Reviewer',
          md5('reviewer')::uuid, 'Rae Reviewer', date '2014-07-20', 0, ''
        from quarterly_report
        """);
    sql.execute(
        """
        insert into review (id, report, submission, reviewer, reviewer_name, taken_on, state,
          outcome, reasons, decided_on, version)
        select md5('review ' || practice)::uuid, id, 1, md5('reviewer')::uuid, 'Rae Reviewer',
          date '2014-08-01', 'SATISFIED', 'SATISFIED', 'All is well.', date '2014-08-10', 0
        from quarterly_report
        """);
  }

  private static void entitlements(Statement sql) throws SQLException {
    sql.execute(
        """
        insert into entitlement_line (id, scheme, practice, component, period, entry, amount,
          working, cause, recorded_by, recorded_on, recorded_at, version)
        select md5('entitlement ' || code)::uuid, 'example-2014-15', code, 'protected', 1, 1,
          1000 + substr(code, 2)::integer / 100.0,
          '{"rule":"The protected amount is paid in shares.","inputs":[{"name":"Protected amount",'
            || '"value":"as made up","source":"Made up for a test"}],"steps":["A quarter of it"],'
            || '"rounding":"Half up to whole pence","result":"'
            || (1000 + substr(code, 2)::integer / 100.0)::numeric(14, 2) || '"}',
          'first worked out', md5('finance')::uuid, date '2014-08-11',
          timestamp with time zone '2014-08-11 12:00:00+00', 0
        from practice where made_up
        """);
  }

  /**
   * Takes the entitlements of one practice in twenty away and has it take part with a baseline: a
   * run has to work them out.
   */
  static void leaveSomeToTheRun(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      participations(sql);
      sql.execute(
          """
          delete from entitlement_line
          where practice in (select practice from participation)
          """);
      sql.execute("analyze");
    }
  }

  private static void participations(Statement sql) throws SQLException {
    sql.execute(
        """
        insert into participation (id, scheme, practice, state, offered_on, respond_by, decided_on,
          by_default, signed_version, signed_name, signed_by, signed_at, scheme_ends_on, version)
        select md5('participation ' || code)::uuid, 'example-2014-15', code, 'JOINED',
          date '2014-03-01', date '2014-03-31', date '2014-03-15', false, 1, 'Lee Lead',
          md5('lead ' || code)::uuid, timestamp with time zone '2014-03-15 12:00:00+00',
          date '2015-03-31', 0
        from practice where made_up and substr(code, 2)::integer % 20 = 0
        """);
    sql.execute(
        """
        insert into participation_spells (participation, spells_order, starts_on, ends_on)
        select id, 0, date '2014-04-01', null from participation
        """);
    sql.execute(
        """
        insert into baseline (id, scheme, practice, entry, reference_year, amount, source,
          recorded_by, recorded_on, recorded_at, version)
        select md5('baseline ' || practice)::uuid, 'example-2014-15', practice, 1, 2013,
          50000 + substr(practice, 2)::integer / 100.0, 'Made up for a test',
          md5('finance')::uuid, date '2014-04-02',
          timestamp with time zone '2014-04-02 12:00:00+00', 0
        from participation
        """);
  }
}
