/**
 * Mail as an outbox: what happens to a convention becomes a row in the same transaction, and a task sends the rows and
 * tries again. The features upstream know nothing of it. What is told stands in {@code modele}, to whom in {@code avis};
 * here are the outbox, which is its own journal, and the sending. Tables: {@code courriel}, {@code scheduled_tasks}.
 */
package org.entstage.notification;
