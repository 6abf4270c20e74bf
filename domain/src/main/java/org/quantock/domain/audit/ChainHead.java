package org.quantock.domain.audit;

/**
 * Where the chain of a stream ends.
 *
 * @param stream the organisation whose people acted
 * @param length how many entries it has
 * @param hash of the last one, in hexadecimal digits
 */
public record ChainHead(String stream, long length, String hash) {

  /** Of a stream without an entry. */
  public static ChainHead start(String stream) {
    return new ChainHead(stream, 0, ChainLink.START);
  }
}
