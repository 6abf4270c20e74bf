package org.quantock.ear.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The life cycle of a scheme as the people of the demonstration walk it on 6 October 2014: a
 * proposal is written, consulted on, submitted and decided; a scheme is made, published, offered
 * and joined; a report is written, signed off, submitted and judged; the money is released; and
 * what is public is seen without signing in. Every step is taken by the person whose step it is.
 */
public class LifeCycleStory implements Story {

  private static final String SECOND_QUARTER = "Quarter 2 (July to September 2014)";

  private final String name;
  private final String code;
  private final String practice;
  private final String manager;
  private final String leadGp;
  private final String newcomer;
  private final String newcomersManager;

  private LifeCycleStory(
      String name,
      String code,
      String practice,
      String manager,
      String leadGp,
      String newcomer,
      String newcomersManager) {
    this.name = name;
    this.code = code;
    this.practice = practice;
    this.manager = manager;
    this.leadGp = leadGp;
    this.newcomer = newcomer;
    this.newcomersManager = newcomersManager;
  }

  /** With the report of the first practice. */
  public static LifeCycleStory ofTheFirstPractice() {
    return new LifeCycleStory(
        "Vale Practice Quality Scheme",
        "vale-one",
        "Z99001",
        "manager",
        "gp",
        "Z99075",
        "manager75");
  }

  /** With the report of another practice, so that both can be told on one server. */
  public static LifeCycleStory ofAnotherPractice() {
    return new LifeCycleStory(
        "Moor Practice Quality Scheme",
        "vale-two",
        "Z99041",
        "manager41",
        "gp41",
        "Z99013",
        "manager13");
  }

  @Override
  public void play(Visitor.Factory visitors) {
    propose(visitors);
    consult(visitors);
    replyAndSubmit(visitors);
    decide(visitors);
    setUp(visitors);
    join(visitors);
    report(visitors);
    signOff(visitors);
    submit(visitors);
    review(visitors);
    prepare(visitors);
    authorise(visitors);
    sendAndPay(visitors);
    seeTheMoney(visitors);
    seeWhatIsPublic(visitors);
  }

  private void propose(Visitor.Factory visitors) {
    try (Visitor author = signedIn(visitors, "author")) {
      author.open("/proposals");
      author.press("Write a proposal");
      author.press("Save draft");
      assertThat(author.errors()).contains("Enter the title of the proposal.");
      author.fill("Title", name);
      author.choose("NHS England, Quantock regional committee");
      author.fill("Aim 1", "Integrated care for people with long-term conditions.");
      author.fill("Case for the scheme", "Time for the patients with the most complex needs.");
      author.fill("Measure 1", "Progress reported each quarter.");
      author.fill("Cost of the whole scheme", "1,250,000");
      author.fill("How the cost was reckoned", "What national QOF would have paid.");
      date(author, "When does the scheme begin?", "1", "4", "2014");
      date(author, "When does it end?", "31", "3", "2015");
      author.press("Save draft");
      assertThat(author.heading()).isEqualTo(name);
      author.follow("Consult a Local Medical Committee");
      author.choose("Quantock LMC");
      date(author, "By when is an answer due?", "31", "10", "2014");
      author.press("Open the consultation");
      assertThat(author.shows("Quantock LMC")).isTrue();
    }
  }

  private void consult(Visitor.Factory visitors) {
    try (Visitor lmc = signedIn(visitors, "lmc")) {
      lmc.open("/proposals");
      lmc.follow(name);
      lmc.follow("Quantock LMC");
      lmc.fill("What is your point 1?", "Keep the quarterly report to two pages.");
      lmc.select("How do you stand to point 1?", "Suggestion");
      lmc.press("Send the answer");
      assertThat(lmc.shows("Keep the quarterly report to two pages.")).isTrue();
    }
  }

  private void replyAndSubmit(Visitor.Factory visitors) {
    try (Visitor author = signedIn(visitors, "author")) {
      author.open("/proposals");
      author.follow(name);
      author.follow("Quantock LMC");
      author.fill("Your reply to point 1", "Agreed: each answer has a limit.");
      author.press("Save replies");
      author.open("/proposals");
      author.follow(name);
      author.follow("Check and submit");
      author.press("Submit the proposal");
      assertThat(author.heading()).isEqualTo("Proposal submitted");
    }
  }

  private void decide(Visitor.Factory visitors) {
    try (Visitor decider = signedIn(visitors, "decider")) {
      decider.open("/proposals");
      decider.follow(name);
      decider.follow("Decide");
      decider.press("Continue");
      assertThat(decider.errors()).isNotEmpty();
      decider.choose("Approve");
      decider.fill("Reasons", "The aims are clear and the LMC was heard.");
      date(decider, "When was it decided?", "6", "10", "2014");
      date(decider, "From when does the approval take effect?", "1", "4", "2014");
      decider.press("Continue");
      assertThat(decider.shows("before it was decided")).isTrue();
      decider.press("Record the decision");
      assertThat(decider.text()).contains("retrospective");
    }
  }

  private void setUp(Visitor.Factory visitors) {
    try (Visitor administrator = signedIn(visitors, "scheme")) {
      administrator.open("/schemes");
      administrator.press("Make a scheme");
      administrator.choose("The approved proposal “" + name + "”");
      administrator.fill("Code of the scheme", code);
      administrator.select("Area team", "Quantock Area Team");
      administrator.select("Terms to start from", "Terms of Somerset");
      administrator.press("Make the scheme");
      administrator.open("/scheme?code=" + code);
      administrator.follow("Check and publish");
      assertThat(administrator.text()).contains("Assumed");
      administrator.press("Publish the scheme");
      administrator.press("Offer it to practices");
      administrator.choose(newcomer + " ");
      date(administrator, "By which day must they answer?", "31", "10", "2014");
      administrator.press("Continue");
      administrator.press("Confirm and offer");
      assertThat(administrator.text()).contains("1 practice");
    }
  }

  private void join(Visitor.Factory visitors) {
    try (Visitor practiceManager = signedIn(visitors, newcomersManager)) {
      practiceManager.follow(name);
      practiceManager.choose("Join the scheme");
      practiceManager.press("Continue");
      practiceManager.choose("1 October 2014");
      practiceManager.choose("I have read the agreement");
      practiceManager.fill("Your full name", "The manager of " + newcomer);
      practiceManager.press("Continue");
      practiceManager.press("Sign and join");
      assertThat(practiceManager.text()).contains("takes part from 1 October 2014");
    }
  }

  private void report(Visitor.Factory visitors) {
    try (Visitor writer = signedIn(visitors, manager)) {
      writer.open("/reports");
      writer.press(SECOND_QUARTER + " > Start");
      writer.follow("Integrated care for people with long-term conditions");
      writer.fill(
          "What has changed this quarter in how you care for people with long-term conditions?",
          "One meeting a fortnight with the community team; the patient is 999 000 0018.");
      writer.press("Save and continue");
      writer.press("Change what I entered");
      assertThat(writer.errors()).anyMatch(error -> error.contains("NHS number"));
      writer.fill(
          "What has changed this quarter in how you care for people with long-term conditions?",
          "One meeting a fortnight with the community team about people who need both of us.");
      writer.fill("How many patients agreed a new or reviewed care plan", "23");
      writer.press("Save and continue");
      writer.fill(
          "What did you do this quarter so that fewer people were admitted",
          "We rang every patient within a week of discharge.");
      writer.choose("Did the practice review its emergency admissions > Yes");
      writer.press("Save and continue");
      writer.fill(
          "What did you do this quarter to keep the practice sustainable?", "We share a nurse.");
      writer.fill("What did you use the time for", "Longer appointments on two days a week.");
      writer.press("Save and continue");
      plan(writer);
      figures(writer);
      writer.press("Save and continue");
      assertThat(writer.heading()).isEqualTo("Check your answers");
    }
  }

  private static void plan(Visitor writer) {
    writer.choose("What became of “Ask the people with a shared plan > Done");
    writer.choose("What became of “Visit each care home > Done");
    writer.choose("What became of “Write down which letters > Done");
    writer.fill("Plan 1 for integrated care", "Extend the meetings to people with one condition.");
    writer.fill("Plan 1 for fewer avoidable", "Share the duty doctor on bank holidays.");
    writer.fill("Plan 1 for sustainability", "Try a shared appointment line for three months.");
    writer.press("Save and continue");
  }

  private static void figures(Visitor writer) {
    figure(writer, "DM003", "310", "301", "6");
    figure(writer, "DM007", "250", "401", "9");
    figure(writer, "DM012", "288", "402", "4");
    figure(writer, "MH002", "41", "60", "2");
    figure(writer, "MH003", "44", "61", "1");
    writer.press("Save and continue");
    assertThat(writer.errors())
        .as("a numerator above its denominator")
        .anyMatch(error -> error.contains("DM003"));
    writer.fill("Numerator of DM003", "230");
  }

  private static void figure(
      Visitor writer, String code, String numerator, String denominator, String exceptions) {
    writer.fill("Numerator of " + code, numerator);
    writer.fill("Denominator of " + code, denominator);
    writer.fill("Exceptions of " + code, exceptions);
  }

  private void signOff(Visitor.Factory visitors) {
    try (Visitor gp = signedIn(visitors, leadGp)) {
      openSecondQuarter(gp);
      gp.follow("Sign off");
      gp.press("Sign off the report");
      assertThat(gp.errors()).isNotEmpty();
      gp.choose("I have read this report");
      gp.fill("Your full name", "The lead GP of " + practice);
      gp.press("Sign off the report");
      assertThat(gp.text()).contains("igned off");
    }
  }

  private void submit(Visitor.Factory visitors) {
    try (Visitor writer = signedIn(visitors, manager)) {
      openSecondQuarter(writer);
      writer.follow("Submit");
      writer.press("Submit the report");
      assertThat(writer.heading()).isEqualTo("Report submitted");
      assertThat(writer.text()).containsPattern("QR-" + practice + "-2-[0-9A-Z]{4}");
      writer.follow("See or print what you sent");
      assertThat(writer.text()).contains("We share a nurse.");
    }
  }

  private static void openSecondQuarter(Visitor visitor) {
    visitor.open("/reports");
    visitor.follow(SECOND_QUARTER + " > Open");
  }

  private void review(Visitor.Factory visitors) {
    try (Visitor reviewer = signedIn(visitors, "reviewer")) {
      reviewer.open("/review-queue?show=NEW&period=0&words=" + practice);
      reviewer.follow(practice);
      reviewer.press("Take this review");
      for (int criterion = 1; criterion <= 4; criterion++) {
        reviewer.choose(criterion + ". > Met");
        reviewer.fill(
            "Reasons for criterion " + criterion, "The report says what was done, and for whom.");
      }
      reviewer.press("Save and continue to the decision");
      reviewer.choose("Satisfied");
      reviewer.press("Confirm the decision");
      assertThat(reviewer.heading()).isEqualTo("Decision recorded");
    }
  }

  private void prepare(Visitor.Factory visitors) {
    try (Visitor finance = signedIn(visitors, "finance")) {
      finance.open("/payment-run-new?scheme=somerset-2014-15");
      assertThat(finance.text()).contains(practice);
      finance.press("Prepare the run");
      assertThat(finance.text()).contains("Another person in area team finance");
      finance.follow("Go to the payment run");
      assertThat(finance.links()).doesNotContain("Authorise the run");
    }
  }

  private void authorise(Visitor.Factory visitors) {
    try (Visitor finance = signedIn(visitors, "finance2")) {
      openNewestRun(finance);
      finance.follow("Authorise the run");
      finance.choose("I have checked these payments");
      finance.press("Authorise £");
      assertThat(finance.heading()).isEqualTo("Payment run authorised");
    }
  }

  private void sendAndPay(Visitor.Factory visitors) {
    try (Visitor finance = signedIn(visitors, "finance")) {
      openNewestRun(finance);
      finance.follow("Send the run");
      finance.press("Make the file and mark as sent");
      Visitor.Download file = finance.download("Download the payment file");
      assertThat(file.fileName()).endsWith(".csv");
      assertThat(file.text()).contains(practice);
      finance.follow("Go to the payment run");
      finance.follow("Mark the run as paid");
      date(finance, "On which day was it paid?", "6", "10", "2014");
      finance.fill("Reference of the payment", "BACS 2014-10-06 002");
      finance.press("Mark as paid");
      assertThat(finance.heading()).isEqualTo("Payment run paid");
    }
  }

  static void openNewestRun(Visitor finance) {
    finance.open("/payment-runs");
    Matcher newest = Pattern.compile("Run (\\d+)").matcher(finance.text());
    assertThat(newest.find()).isTrue();
    finance.follow("Run " + newest.group(1));
  }

  private void seeTheMoney(Visitor.Factory visitors) {
    try (Visitor writer = signedIn(visitors, manager)) {
      writer.open("/my-payments");
      writer.follow(
          writer.links().stream()
              .filter(link -> link.contains("for " + SECOND_QUARTER))
              .findFirst()
              .orElseThrow());
      assertThat(writer.text()).contains("BACS 2014-10-06 002", "Where is the money");
      writer.open("/my-trend");
      assertThat(writer.text()).contains("DM003");
    }
    try (Visitor other = signedIn(visitors, "manager2")) {
      other.open("/my-payments");
      assertThat(other.text()).doesNotContain(practice);
    }
  }

  private static void seeWhatIsPublic(Visitor.Factory visitors) {
    try (Visitor visitor = visitors.visitor("public")) {
      visitor.open("/published");
      visitor.follow("Somerset Practice Quality Scheme 2014-15");
      assertThat(visitor.text()).contains("55", "not a fall in care");
      visitor.open("/payment-runs");
      assertThat(visitor.heading()).isEqualTo("Sign in");
    }
  }

  static Visitor signedIn(Visitor.Factory visitors, String userName) {
    Visitor visitor = visitors.visitor(userName);
    visitor.open("/sign-in");
    Matcher password = Pattern.compile("the same for all: ([a-z0-9-]+)").matcher(visitor.text());
    assertThat(password.find()).as("the demonstration's password is shown").isTrue();
    visitor.fill("User name", userName);
    visitor.fill("Password", password.group(1));
    visitor.press("Sign in");
    assertThat(visitor.path()).isEqualTo("/home");
    return visitor;
  }

  static void date(Visitor visitor, String question, String day, String month, String year) {
    visitor.fill(question + " > Day", day);
    visitor.fill(question + " > Month", month);
    visitor.fill(question + " > Year", year);
  }
}
