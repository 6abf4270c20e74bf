package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.quantock.domain.access.LinkText;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.SignInSessions;
import org.quantock.domain.shared.PersonId;

/**
 * What people typed on a page while they were signed out (ACC-24). It is sealed with a key that
 * only the person's browser holds, and given back to that person alone, for that page alone, within
 * the hour.
 */
@ApplicationScoped
public class KeptForms {

  /** How long a form is kept. */
  public static final Duration LASTS = Duration.ofHours(1);

  private static final int LARGEST = 200_000;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  /** The fields of secrets and of the pages themselves. */
  private static final Pattern NOT_KEPT =
      Pattern.compile(
          "(?i).*password.*|.*secret.*|.*token.*|code|current|chosen|shown|jakarta\\.faces\\..*");

  private final SecureRandom random = new SecureRandom();
  private KeptFormStore store;
  private SignInSessions sessions;
  private Sessions now;

  protected KeptForms() {}

  @Inject
  public KeptForms(KeptFormStore store, SignInSessions sessions, Sessions now) {
    this.store = store;
    this.sessions = sessions;
    this.now = now;
  }

  /**
   * Keeps a form of whoever had this session, though it has ended.
   *
   * @param path the page with its query string
   * @return what the browser is to hold; empty where there is nothing to keep, or too much
   */
  public Optional<String> keep(SignInSessionId session, String path, Map<String, String[]> fields) {
    return sessions
        .find(session)
        .map(SignInSession::person)
        .flatMap(person -> keep(person, path, fields));
  }

  private Optional<String> keep(PersonId person, String path, Map<String, String[]> fields) {
    String content = written(fields);
    if (content.isEmpty() || content.length() > LARGEST || path.length() > 500) {
      return Optional.empty();
    }
    LinkText text = LinkText.fresh();
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] hidden =
        crypt(Cipher.ENCRYPT_MODE, text, nonce, content.getBytes(StandardCharsets.UTF_8));
    byte[] all = ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array();
    Instant at = now.now();
    store.keep(
        new KeptFormStore.Row(
            text.hash(), person, path, Base64.getEncoder().encodeToString(all), at),
        at.minus(LASTS));
    return Optional.of(text.reveal());
  }

  /**
   * The fields that the person typed on the page; empty where nothing is kept for them there.
   *
   * @param held what the browser holds
   */
  public Optional<Map<String, String[]>> find(String held, PersonId person, String path) {
    return LinkText.read(held)
        .flatMap(
            text ->
                store
                    .find(text.hash())
                    .filter(row -> row.person().equals(person) && row.path().equals(path))
                    .filter(row -> now.now().isBefore(row.keptAt().plus(LASTS)))
                    .map(row -> read(opened(text, row.content()))));
  }

  private static String opened(LinkText text, String content) {
    byte[] all = Base64.getDecoder().decode(content);
    byte[] nonce = new byte[NONCE_BYTES];
    byte[] hidden = new byte[all.length - NONCE_BYTES];
    ByteBuffer.wrap(all).get(nonce).get(hidden);
    return new String(crypt(Cipher.DECRYPT_MODE, text, nonce, hidden), StandardCharsets.UTF_8);
  }

  private static String written(Map<String, String[]> fields) {
    List<String> pairs = new ArrayList<>();
    fields.forEach(
        (name, texts) -> {
          if (!NOT_KEPT.matcher(name).matches()) {
            for (String text : texts) {
              pairs.add(
                  URLEncoder.encode(name, StandardCharsets.UTF_8)
                      + "="
                      + URLEncoder.encode(text, StandardCharsets.UTF_8));
            }
          }
        });
    return String.join("&", pairs);
  }

  private static Map<String, String[]> read(String content) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : content.split("&")) {
      int at = pair.indexOf('=');
      fields
          .computeIfAbsent(
              URLDecoder.decode(pair.substring(0, at), StandardCharsets.UTF_8),
              name -> new ArrayList<>())
          .add(URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
    }
    Map<String, String[]> arrays = new LinkedHashMap<>();
    fields.forEach((name, texts) -> arrays.put(name, texts.toArray(String[]::new)));
    return arrays;
  }

  private static byte[] crypt(int mode, LinkText text, byte[] nonce, byte[] bytes) {
    try {
      byte[] key =
          MessageDigest.getInstance("SHA-256")
              .digest(("key of " + text.reveal()).getBytes(StandardCharsets.US_ASCII));
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A kept form cannot be opened.", e);
    }
  }
}
