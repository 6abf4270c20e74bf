package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.SignInSessions;
import org.quantock.domain.shared.PersonId;

/** Who is signed in where, in the database. */
@ApplicationScoped
public class JpaSignInSessions implements SignInSessions {

  @PersistenceContext private EntityManager em;

  protected JpaSignInSessions() {}

  public JpaSignInSessions(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(SignInSession session) {
    em.persist(session);
    em.flush();
  }

  @Override
  public Optional<SignInSession> find(SignInSessionId id) {
    return Optional.ofNullable(em.find(SignInSession.class, id));
  }

  @Override
  public List<SignInSession> open(PersonId person) {
    return em.createQuery(
            """
            from SignInSession s where s.person = :person and s.endedAt is null
            order by s.seenAt desc
            """,
            SignInSession.class)
        .setParameter("person", person)
        .getResultList();
  }
}
