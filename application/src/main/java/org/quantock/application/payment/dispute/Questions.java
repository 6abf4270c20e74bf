package org.quantock.application.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.quantock.domain.access.Actor;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.Involvement;
import org.quantock.domain.payment.dispute.Party;
import org.quantock.domain.payment.dispute.Questioned;
import org.quantock.domain.payment.dispute.Subject;
import org.quantock.domain.payment.dispute.SubjectKind;
import org.quantock.domain.review.ReviewInterests;
import org.quantock.domain.shared.NotFound;

/** Everything that can be questioned, from whoever shows it. */
@ApplicationScoped
public class Questions {

  private Iterable<QuestionSource> sources;
  private ReviewInterests interests;

  protected Questions() {}

  @Inject
  public Questions(Instance<QuestionSource> sources, ReviewInterests interests) {
    this.sources = sources;
    this.interests = interests;
  }

  private Questions(List<QuestionSource> sources, ReviewInterests interests) {
    this.sources = sources;
    this.interests = interests;
  }

  /** Of these alone. */
  static Questions of(ReviewInterests interests, QuestionSource... sources) {
    return new Questions(List.of(sources), interests);
  }

  /** What the person's own practice questions, as it stands now. */
  public Questioned find(SubjectKind kind, UUID about, Actor actor) {
    return source(kind)
        .flatMap(source -> source.find(about, actor.practice()))
        .orElseThrow(() -> new NotFound("There is no such thing to question."));
  }

  /** Who may not decide the dispute beside those it knows of: as things stand now (DIS-7). */
  public List<Party> involvedNow(Dispute dispute, Actor panel) {
    List<Party> involved = new ArrayList<>();
    source(dispute.subject().kind()).ifPresent(source -> involved.addAll(source.involved(dispute)));
    if (interests.of(panel.id(), dispute.practice()).isPresent()) {
      involved.add(new Party(panel.id(), panel.name(), Involvement.INTERESTED));
    }
    return involved;
  }

  /** The page that shows what was questioned, where the person may open it. */
  public Optional<String> href(Subject subject, Actor actor) {
    return source(subject.kind()).flatMap(source -> source.href(subject, actor));
  }

  private Optional<QuestionSource> source(SubjectKind kind) {
    return StreamSupport.stream(sources.spliterator(), false)
        .filter(source -> source.kind() == kind)
        .findFirst();
  }
}
