// The server's data-val-* attributes, checked while typing. Numbers are Turkish: 1.234,56.
import { ValidationService } from 'aspnet-client-validation';

const number = value => Number(value.replace(/\./g, '').replace(',', '.'));
const plain = element => (element.type === 'number' ? Number(element.value) : number(element.value));

const service = new ValidationService();
service.addProvider('number', (value, element) => !value || !Number.isNaN(plain(element)));
service.addProvider('range', (value, element, { min, max }) => {
  if (!value) return true;

  const entered = plain(element);
  return (min === undefined || entered >= Number(min)) && (max === undefined || entered <= Number(max));
});
service.ValidationInputCssClassName = 'is-invalid';
service.ValidationInputValidCssClassName = '';
service.ValidationMessageCssClassName = 'field-validation-error';
service.ValidationMessageValidCssClassName = 'field-validation-valid';

export const validation = () => service.bootstrap({ addNoValidate: true });

export const validationIn = root => service.scan(root);

export function mirrorInvalid() {
  new MutationObserver(changes => {
    for (const { target } of changes)
      if (target.matches('input, select, textarea')) target.setAttribute('aria-invalid', String(target.classList.contains('is-invalid')));
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['class'] });
}
