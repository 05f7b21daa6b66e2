package org.entstage.centregestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.journal.Journal;
import org.springframework.stereotype.Component;

/**
 * What attaching, moving and detaching a criterion have in common: the rights, the conventions that follow, the journal.
 * Nobody takes a code or a convention away from a centre that is not his.
 */
@Component
class Rattachement {

    /** Name under which changes of criteria are counted, so that they come one after the other. */
    static final String VERSION = "criteres";

    private static final String OBJET = "rattachement";

    private final ArbreDesCentres arbre;
    private final Centres centres;
    private final Criteres criteres;
    private final ConventionsRattachees conventions;
    private final Orphelines orphelines;
    private final Journal journal;
    private final VersionsDonnees versions;
    private final String etablissement;

    Rattachement(
            ArbreDesCentres arbre,
            Centres centres,
            Criteres criteres,
            ConventionsRattachees conventions,
            Orphelines orphelines,
            Journal journal,
            VersionsDonnees versions,
            Reglages reglages) {
        this.arbre = arbre;
        this.centres = centres;
        this.criteres = criteres;
        this.conventions = conventions;
        this.orphelines = orphelines;
        this.journal = journal;
        this.versions = versions;
        this.etablissement = reglages.etablissement();
    }

    /** Changes of criteria come one after the other: the row of their version is held until the end. */
    void commencer() {
        versions.changer(VERSION);
    }

    Optional<Critere> critere(CodeCritere code) {
        return criteres.trouver(code);
    }

    /** @throws RefusMetier when the code is attached to no centre (any more) */
    Critere attache(CodeCritere code) {
        return critere(code)
                .orElseThrow(() -> new RefusMetier(Probleme.general("centre.critere.detache", code.code())));
    }

    /**
     * What would move, for who may move it.
     *
     * @param vers id of the new centre; null to detach
     * @param composante code of the component of a new étape; else null
     * @throws org.entstage.commun.AccesRefuse when a centre that loses or gets something is not within his perimeter
     * @throws RefusMetier when the new centre is closed
     */
    PrevisionDeplacement prevoir(Acteur acteur, CodeCritere code, String libelle, Long vers, String composante) {
        Arbre tous = arbre.arbre();
        Arbre.Noeud nouveau = vers == null ? null : noeud(tous, vers);
        Critere present = critere(code).orElse(null);
        Arbre.Noeud ancien =
                present == null ? null : noeud(tous, present.centre().id());
        exiger(acteur, ancien, nouveau, code, composante);
        Long repli = orphelines.centre().orElse(null);
        List<ConventionsRattachees.Mouvement> prevus = conventions.prevoir(code, vers, repli);
        prevus.stream()
                .filter(mouvement -> mouvement.de() != mouvement.vers())
                .forEach(mouvement -> exiger(acteur, mouvement.de()));
        return new PrevisionDeplacement(
                code,
                present == null ? libelle : present.libelle(),
                ancien,
                nouveau,
                prevus.stream()
                        .filter(mouvement -> mouvement.de() != mouvement.vers())
                        .map(mouvement -> new PrevisionDeplacement.Mouvement(
                                noeud(tous, mouvement.de()).libelle(),
                                noeud(tous, mouvement.vers()).libelle(),
                                mouvement.nombre()))
                        .toList(),
                vers == null
                        ? prevus.stream()
                                .filter(mouvement -> mouvement.de() == mouvement.vers())
                                .mapToInt(ConventionsRattachees.Mouvement::nombre)
                                .sum()
                        : 0);
    }

    private void exiger(Acteur acteur, Arbre.Noeud ancien, Arbre.Noeud nouveau, CodeCritere code, String composante) {
        if (nouveau != null) {
            exiger(acteur, nouveau.id());
            if (nouveau.ferme()) {
                throw new RefusMetier(Probleme.general("centre.critere.ferme", nouveau.libelle()));
            }
        }
        Optional<Long> responsable = ancien == null ? enCharge(code, composante) : Optional.of(ancien.id());
        responsable.ifPresentOrElse(
                centre -> exiger(acteur, centre),
                // What no centre handles belongs to the institution, which alone gives it away.
                () -> acteur.exigerPartout(Action.CENTRE_RATTACHER));
    }

    /** The centre that handles the code today through a less precise criterion. */
    private Optional<Long> enCharge(CodeCritere code, String composante) {
        if (code.deComposante()) {
            return Optional.empty();
        }
        return Stream.of(
                        Optional.of(CodeCritere.etape(code.etape(), "")),
                        Optional.ofNullable(composante).map(CodeCritere::composante))
                .flatMap(Optional::stream)
                .flatMap(moinsPrecis -> criteres.trouver(moinsPrecis).stream())
                .map(critere -> critere.centre().id())
                .findFirst();
    }

    private static void exiger(Acteur acteur, long centre) {
        acteur.exiger(Action.CENTRE_RATTACHER, Situation.duCentre(centre));
    }

    CentreGestion centre(long id) {
        return centres.parId(id).orElseThrow(() -> new Introuvable("centre " + id));
    }

    void garder(Critere critere) {
        criteres.enregistrer(critere);
    }

    Critere nouveau(CodeCritere code, String libelle, CentreGestion centre) {
        return new Critere(etablissement, centre, code, libelle);
    }

    void oublier(Critere critere) {
        criteres.supprimer(critere);
    }

    /**
     * Moves the conventions and notes the change.
     *
     * @param prevus how many the person was told; null when he was told nothing
     * @throws RefusMetier when another number would move now: he confirmed something else
     */
    int deplacer(Acteur acteur, PrevisionDeplacement prevision, Integer prevus) {
        if (prevus != null && prevus != prevision.total()) {
            throw new RefusMetier(Probleme.general("centre.deplacement.change", prevus, prevision.total()));
        }
        Long vers = prevision.vers() == null ? null : prevision.vers().id();
        int deplacees = conventions.deplacer(
                acteur, prevision.code(), vers, orphelines.centre().orElse(null));
        String cle = prevision.code().cle();
        journal.noter(acteur, OBJET, cle, "centre", code(prevision.de()), code(prevision.vers()));
        if (deplacees > 0) {
            journal.noter(acteur, OBJET, cle, "conventions", "0", Integer.toString(deplacees));
        }
        return deplacees;
    }

    private static String code(Arbre.Noeud noeud) {
        return noeud == null ? null : noeud.code();
    }

    private static Arbre.Noeud noeud(Arbre arbre, long id) {
        return arbre.noeud(id).orElseThrow(() -> new Introuvable("centre " + id));
    }
}
