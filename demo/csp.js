// Counts what the policy kept from happening, on the page itself.
let reports = 0;

const show = () => {
  const status = document.querySelector('#reports');
  if (status) status.textContent = `Blocked by the policy so far: ${reports === 0 ? 'nothing' : reports}.`;
};

addEventListener('securitypolicyviolation', () => {
  reports += 1;
  show();
});
addEventListener('DOMContentLoaded', show);
