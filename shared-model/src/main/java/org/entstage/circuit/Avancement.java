package org.entstage.circuit;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a file is in its circuit, from what happened to it. The order is kept here: a step opens when every required
 * step of the places before it is done; steps of one place are open together. Handing in and the signatures are not among
 * them: the one begins the way, the others follow when the file is accepted.
 */
public final class Avancement {

    private final List<EtapeCircuit> etapes;
    private final Map<NatureEtape, Pas> faites = new EnumMap<>(NatureEtape.class);
    private final Map<NatureEtape, LocalDateTime> ouvertes = new EnumMap<>(NatureEtape.class);
    private boolean enCours;

    private Avancement(Circuit circuit) {
        etapes = circuit.etapes().stream()
                .filter(etape -> !etape.nature().signature() && !etape.nature().depart())
                .toList();
    }

    /** @param pas what happened, the oldest first */
    public static Avancement de(Circuit circuit, List<Pas> pas) {
        Avancement avancement = new Avancement(circuit);
        pas.forEach(avancement::suivre);
        return avancement;
    }

    private void suivre(Pas pas) {
        switch (pas.sorte()) {
            case DEPART -> {
                faites.clear();
                ouvertes.clear();
                enCours = true;
            }
            case REPRISE -> enCours = true;
            case FAITE -> faites.put(pas.etape(), pas);
            case ANNULEE -> annuler(pas.etape());
            case RENVOI -> {
                ouvertes.keySet().retainAll(faites.keySet());
                enCours = false;
            }
            case ACHEVEE -> etapes.forEach(etape -> faites.putIfAbsent(etape.nature(), pas));
        }
        aFaire().forEach(etape -> ouvertes.putIfAbsent(etape.nature(), pas.quand()));
    }

    private void annuler(NatureEtape nature) {
        int rang = etape(nature).map(EtapeCircuit::rang).orElse(Integer.MAX_VALUE);
        enCours = true;
        for (EtapeCircuit etape : etapes) {
            if (etape.nature() == nature || etape.rang() > rang) {
                faites.remove(etape.nature());
                ouvertes.remove(etape.nature());
            }
        }
    }

    /** Whether every required step is done: the file may be signed. */
    public boolean complet() {
        return enCours && etapes.stream().allMatch(etape -> !etape.requise() || faite(etape));
    }

    /** Whether it would be {@link #complet} if this step were done. */
    public boolean dernier(NatureEtape nature) {
        return enCours
                && etapes.stream().allMatch(etape -> !etape.requise() || faite(etape) || etape.nature() == nature);
    }

    /** The steps to be done now; none once the file is complete or given back. */
    public List<EtapeCircuit> aFaire() {
        if (!enCours || complet()) {
            return List.of();
        }
        int rang = etapes.stream()
                .filter(etape -> etape.requise() && !faite(etape))
                .mapToInt(EtapeCircuit::rang)
                .min()
                .orElseThrow();
        return etapes.stream()
                .filter(etape -> etape.rang() <= rang && !faite(etape))
                .toList();
    }

    /** The step of this kind, if it is to be done now. */
    public Optional<EtapeCircuit> aFaire(NatureEtape nature) {
        return aFaire().stream().filter(etape -> etape.nature() == nature).findFirst();
    }

    /** Whether this kind of step is done. */
    public boolean faite(NatureEtape nature) {
        return faites.containsKey(nature);
    }

    private boolean faite(EtapeCircuit etape) {
        return faite(etape.nature());
    }

    private Optional<EtapeCircuit> etape(NatureEtape nature) {
        return etapes.stream().filter(etape -> etape.nature() == nature).findFirst();
    }

    /** Every step before the signatures, by its place. */
    public List<EtatEtape> etats() {
        List<EtapeCircuit> aFaire = aFaire();
        return etapes.stream()
                .sorted(Comparator.comparingInt(EtapeCircuit::rang))
                .map(etape -> etat(etape, aFaire.contains(etape)))
                .toList();
    }

    private EtatEtape etat(EtapeCircuit etape, boolean aFaire) {
        Pas faite = faites.get(etape.nature());
        Statut statut =
                faite != null ? Statut.FAITE : aFaire ? Statut.A_FAIRE : complet() ? Statut.OMISE : Statut.A_VENIR;
        return new EtatEtape(
                etape,
                statut,
                ouvertes.get(etape.nature()),
                faite == null ? null : faite.quand(),
                faite == null ? null : faite.par());
    }
}
