package org.quantock.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing a person can look at: a class whose public methods read and change nothing, only for
 * callers with the permission it names ({@link Requires}). It runs in a transaction, so that it
 * sees one state throughout and can read whole aggregates.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Guarded
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Query {}
