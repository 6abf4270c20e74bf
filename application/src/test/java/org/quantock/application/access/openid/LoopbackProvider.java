package org.quantock.application.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A small provider on the loopback address, which hands out whatever token the test wants. */
final class LoopbackProvider implements AutoCloseable {

  static final String CLIENT = "quantock";
  static final String SECRET = "a secret / of % the test";

  final RSAKey key = key("key-1");
  final Map<String, String> sent = new HashMap<>();
  String authorization;
  int discoveries;

  private final HttpServer server;
  private final CountDownLatch released = new CountDownLatch(1);
  private String answer = "{\"error\":\"invalid_grant\"}";
  private int status = 400;
  private String calledIssuer;
  private boolean stuck;

  LoopbackProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    calledIssuer = issuer();
    server.setExecutor(java.util.concurrent.Executors.newCachedThreadPool());
    server.createContext("/.well-known/openid-configuration", this::discover);
    server.createContext("/keys", e -> reply(e, 200, new JWKSet(key).toString()));
    server.createContext("/token", this::redeem);
    server.start();
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The settings of a client of this provider. */
  Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("issuer", issuer());
    settings.put("client-id", CLIENT);
    settings.put("client-secret", SECRET);
    settings.put("redirect-uri", "https://quantock.example/openid/callback");
    settings.put("connect-timeout", "300");
    settings.put("read-timeout", "300");
    return settings;
  }

  /** From now on a code is redeemed for this ID token. */
  void redeemsFor(String idToken) {
    status = 200;
    answer = "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"id_token\":\"" + idToken + "\"}";
  }

  void answers(int code, String body) {
    status = code;
    answer = body;
  }

  /** From now on it calls itself something else. */
  void calls(String issuer) {
    calledIssuer = issuer;
  }

  /** From now on it takes requests and does not answer. */
  void getsStuck() {
    stuck = true;
  }

  /** The claims of a good ID token for this nonce. */
  JWTClaimsSet.Builder good(String nonce) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject("subject-1")
        .audience(CLIENT)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", nonce)
        .claim("sid", "sid-1")
        .claim("name", "Ann Ash");
  }

  String signed(JWTClaimsSet claims) {
    return signed(claims, key, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-1").build());
  }

  static String signed(JWTClaimsSet claims, RSAKey by, JWSHeader header) {
    try {
      var token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(by));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void discover(HttpExchange exchange) throws IOException {
    discoveries++;
    if (stuck) {
      hang(exchange);
      return;
    }
    reply(
        exchange,
        200,
        """
        {"issuer":"%1$s","authorization_endpoint":"%2$s/authorise","token_endpoint":"%2$s/token",
         "jwks_uri":"%2$s/keys","response_types_supported":["code"],
         "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
         "authorization_response_iss_parameter_supported":true}
        """
            .formatted(calledIssuer, issuer()));
  }

  private void redeem(HttpExchange exchange) throws IOException {
    authorization = exchange.getRequestHeaders().getFirst("Authorization");
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    for (String pair : body.split("&")) {
      String[] parts = pair.split("=", 2);
      sent.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    if (stuck) {
      hang(exchange);
      return;
    }
    reply(exchange, status, answer);
  }

  private void hang(HttpExchange exchange) {
    try {
      released.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    released.countDown();
    server.stop(0);
  }
}
