package org.entstage.notification;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entstage.notification.modele.Evenement;
import org.springframework.test.util.ReflectionTestUtils;

/** The outbox in a list. */
public final class CourrielsEnMemoire implements Courriels {

    private final List<Courriel> courriels = new ArrayList<>();

    public List<Courriel> tous() {
        return courriels;
    }

    /** What would be sent. */
    public List<Envoi> envois() {
        return courriels.stream().map(Courriel::envoi).toList();
    }

    void rendre(long id, LocalDateTime jusquA) {
        ReflectionTestUtils.setField(un(id), "reserveJusquA", jusquA);
    }

    private Courriel un(long id) {
        return courriels.get((int) id);
    }

    @Override
    public void ajouter(Courriel courriel) {
        ReflectionTestUtils.setField(courriel, "id", (long) courriels.size());
        courriels.add(courriel);
    }

    @Override
    public boolean attend(Evenement evenement, long objet, String destinataire) {
        return courriels.stream()
                .anyMatch(courriel -> courriel.etat() == EtatCourriel.A_ENVOYER
                        && courriel.ligne().evenement() == evenement
                        && courriel.ligne().destinataire().equals(destinataire));
    }

    @Override
    public boolean connait(String cle) {
        return courriels.stream().anyMatch(courriel -> cle.equals(ReflectionTestUtils.getField(courriel, "cle")));
    }

    @Override
    public List<Long> dus(LocalDateTime maintenant, int maximum) {
        return courriels.stream()
                .filter(courriel -> !courriel.prochainEssai().isAfter(maintenant))
                .map(Courriel::id)
                .toList();
    }

    @Override
    public Optional<Courriel> reserver(long id, String qui, LocalDateTime maintenant, LocalDateTime jusquA) {
        LocalDateTime reserve = (LocalDateTime) ReflectionTestUtils.getField(un(id), "reserveJusquA");
        if (reserve != null && !reserve.isBefore(maintenant)) {
            return Optional.empty();
        }
        ReflectionTestUtils.setField(un(id), "reservePar", Objects.requireNonNull(qui));
        rendre(id, jusquA);
        return Optional.of(un(id));
    }

    @Override
    public void modifier(long id, Consumer<Courriel> changement) {
        changement.accept(un(id));
    }

    @Override
    public Optional<Courriel> trouver(long id) {
        return Optional.of(un(id));
    }

    @Override
    public int purger(LocalDateTime envoyesAvant, LocalDateTime abandonnesAvant, int maximum) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LigneCourriel> lister(Set<Long> centres, CriteresCourriel criteres, int debut, int maximum) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compter(Set<Long> centres, CriteresCourriel criteres, int plafond) {
        throw new UnsupportedOperationException();
    }
}
