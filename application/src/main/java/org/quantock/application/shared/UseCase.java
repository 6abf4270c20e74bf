package org.quantock.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing a person can have done: a class with one public method {@code handle}. It runs in one
 * transaction, only for callers with the permission it names ({@link Requires}), and leaves an
 * audit entry or fails.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Guarded
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
