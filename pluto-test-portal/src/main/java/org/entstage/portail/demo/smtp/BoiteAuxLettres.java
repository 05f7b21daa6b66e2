package org.entstage.portail.demo.smtp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The last mails, newest first; the oldest leave when the box is full. */
final class BoiteAuxLettres {
    private final int capacite;
    private final Deque<Courriel> courriels = new ArrayDeque<>();
    private long dernier;

    BoiteAuxLettres(int capacite) {
        this.capacite = capacite;
    }

    synchronized long prochainId() {
        return ++dernier;
    }

    synchronized void deposer(Courriel courriel) {
        courriels.addFirst(courriel);
        while (courriels.size() > capacite) {
            courriels.removeLast();
        }
    }

    synchronized List<Courriel> tous() {
        return Collections.unmodifiableList(new ArrayList<>(courriels));
    }

    synchronized Optional<Courriel> courriel(long id) {
        return courriels.stream().filter(courriel -> courriel.id() == id).findFirst();
    }

    synchronized void vider() {
        courriels.clear();
    }
}
