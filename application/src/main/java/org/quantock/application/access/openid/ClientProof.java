package org.quantock.application.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;

/** How Quantock proves to the provider that it is the client it says: a secret or a private key. */
public abstract sealed class ClientProof {

  private ClientProof() {}

  abstract ClientAuthentication at(URI tokenEndpoint, String clientId);

  static ClientProof read(OpenIdSettings.Given given) {
    String kind = given.text("client-authentication").orElse("client_secret_basic");
    return switch (kind) {
      case "client_secret_basic" -> new BySecret(new Secret(given.needed("client-secret")), true);
      case "client_secret_post" -> new BySecret(new Secret(given.needed("client-secret")), false);
      case "private_key_jwt" -> byKey(given);
      default ->
          throw new BadOpenIdSetting(
              "client-authentication",
              "set client_secret_basic, client_secret_post or private_key_jwt");
    };
  }

  private static ClientProof byKey(OpenIdSettings.Given given) {
    PrivateKey key = key(given.needed("private-key"));
    String name =
        given
            .text("private-key-algorithm")
            .orElse(key instanceof ECPrivateKey ? "ES256" : "RS512")
            .toUpperCase(Locale.ROOT);
    return new ByKey(key, JWSAlgorithm.parse(name), given.text("private-key-id").orElse(null));
  }

  /** A private key in PKCS #8, as {@code openssl genpkey} writes it. */
  private static PrivateKey key(String file) {
    try {
      String text = Files.readString(Path.of(file));
      if (!text.contains("-----BEGIN PRIVATE KEY-----")) {
        throw new BadOpenIdSetting("private-key", file + " has no BEGIN PRIVATE KEY");
      }
      byte[] bytes =
          Base64.getMimeDecoder()
              .decode(
                  text.replaceAll("(?s).*-----BEGIN PRIVATE KEY-----", "")
                      .replaceAll("(?s)-----END PRIVATE KEY-----.*", ""));
      return key(new PKCS8EncodedKeySpec(bytes), file);
    } catch (IOException e) {
      throw new BadOpenIdSetting("private-key", "the file " + file + " cannot be read");
    }
  }

  private static PrivateKey key(PKCS8EncodedKeySpec bytes, String file) {
    for (String algorithm : new String[] {"RSA", "EC"}) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(bytes);
      } catch (GeneralSecurityException e) {
        // perhaps it is of the other kind
      }
    }
    throw new BadOpenIdSetting("private-key", file + " holds neither an RSA nor an EC key");
  }

  private static final class BySecret extends ClientProof {

    private final Secret secret;
    private final boolean basic;

    BySecret(Secret secret, boolean basic) {
      this.secret = secret;
      this.basic = basic;
    }

    @Override
    ClientAuthentication at(URI tokenEndpoint, String clientId) {
      ClientID client = new ClientID(clientId);
      return basic ? new ClientSecretBasic(client, secret) : new ClientSecretPost(client, secret);
    }

    /** Not the secret, which must not reach a log. */
    @Override
    public String toString() {
      return "a client secret";
    }
  }

  private static final class ByKey extends ClientProof {

    private final PrivateKey key;
    private final JWSAlgorithm algorithm;
    private final String keyId;

    ByKey(PrivateKey key, JWSAlgorithm algorithm, String keyId) {
      this.key = key;
      this.algorithm = algorithm;
      this.keyId = keyId;
    }

    @Override
    ClientAuthentication at(URI tokenEndpoint, String clientId) {
      try {
        return new PrivateKeyJWT(
            new ClientID(clientId), tokenEndpoint, algorithm, key, keyId, null);
      } catch (JOSEException e) {
        throw new BadOpenIdSetting(
            "private-key-algorithm", algorithm + " does not suit the key: " + e.getMessage());
      }
    }

    @Override
    public String toString() {
      return "a private key";
    }
  }
}
