/**
 * Mail as an outbox: what happens to a convention becomes a row in the same transaction, and a task sends the rows and
 * tries again. The features upstream know nothing of it. Tables: {@code courriel}, {@code scheduled_tasks}.
 */
package org.entstage.notification;
