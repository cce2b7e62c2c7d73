package coop.teyel.production.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A part of somebody else's act: runs in the transaction that [IdempotentCommands] has begun, and
/// is refused outside one.
///
/// Names the manager of transactions, because looking for the only one showed in the profile of a
/// sale.
@Transactional(transactionManager = "transactionManager", propagation = Propagation.MANDATORY)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinAct {}
