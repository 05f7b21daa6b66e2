package org.entstage.centregestion;

import java.util.Optional;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.scolarite.Composante;
import org.entstage.scolarite.EtapeOfferte;
import org.entstage.scolarite.Scolarite;
import org.springframework.stereotype.Component;

/** Asks the student records what a code means, before a centre is attached to it. */
@Component
class CodesDeLaScolarite {

    private final Scolarite scolarite;

    CodesDeLaScolarite(Scolarite scolarite) {
        this.scolarite = scolarite;
    }

    /**
     * @param composante component that teaches the étape; ignored for a component
     * @throws RefusMetier when the records do not know it
     * @throws org.entstage.commun.SystemeIndisponible when they do not answer
     */
    String libelle(CodeCritere code, String composante) {
        Optional<String> libelle = code.deComposante() ? composante(code) : etape(code, composante);
        return libelle.orElseThrow(() -> new RefusMetier(Probleme.general("centre.critere.inconnu", code.code())));
    }

    private Optional<String> composante(CodeCritere code) {
        return scolarite.composantes().stream()
                .filter(connue -> connue.code().equals(code.composante()))
                .map(Composante::libelle)
                .findFirst();
    }

    private Optional<String> etape(CodeCritere code, String composante) {
        if (composante == null) {
            return Optional.empty();
        }
        return scolarite.etapes(composante).stream()
                .filter(connue -> connue.code().equals(code.etape()))
                .filter(connue -> code.version().isEmpty() || code.version().equals(connue.version()))
                .map(EtapeOfferte::libelle)
                .findFirst();
    }
}
