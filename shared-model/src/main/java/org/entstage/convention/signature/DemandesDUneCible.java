package org.entstage.convention.signature;

import java.util.List;
import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the requests of a convention or an avenant for which something is to be asked. */
@Component
class DemandesDUneCible {

    private final Signatures signatures;
    private final DossiersDeSignature dossiers;

    DemandesDUneCible(Signatures signatures, DossiersDeSignature dossiers) {
        this.signatures = signatures;
        this.dossiers = dossiers;
    }

    /**
     * @throws org.entstage.commun.Introuvable when it does not exist for this person
     * @throws AccesRefuse unless he may send it
     */
    @Transactional(readOnly = true)
    public List<Long> actives(Acteur acteur, CibleDeSignature cible) {
        if (!signatures.lire(acteur, cible).envoyer()) {
            throw new AccesRefuse("the requests of convention " + cible.convention() + " are not this person's");
        }
        List<Long> versions = dossiers.de(cible.convention(), cible.avenant()).stream()
                .map(DossierDeSignature::id)
                .toList();
        return dossiers.demandes(versions).stream()
                .filter(demande -> demande.etat().active())
                .map(DemandeDeSignature::id)
                .toList();
    }
}
