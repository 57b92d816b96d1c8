import { type CfnElement, type aws_iam as iam, Stack, type aws_s3 as s3, Validations } from 'aws-cdk-lib';

/** What CDK's own uploader may do. It runs while the stack is deployed, and never for a visitor. */
export const acknowledgeUploader = (role: iam.IRole, pages: s3.IBucket): void => {
  const stack = Stack.of(pages);
  const bucket = stack.getLogicalId(pages.node.defaultChild as CfnElement);
  const assets = `arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${stack.region}`;
  const uploader = Validations.of(role.node.scope ?? role);
  uploader.acknowledge({
    id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    reason: 'CDK attaches the policy to its uploader, and it grants the writing of logs alone.',
  });
  uploader.acknowledge({ id: 'AwsSolutions-L1', reason: 'CDK sets the runtime of its uploader.' });
  for (const action of ['GetBucket*', 'GetObject*', 'List*', 'Abort*', 'DeleteObject*'])
    uploader.acknowledge({
      id: `AwsSolutions-IAM5[Action::s3:${action}]`,
      reason: 'CDK grants it to its uploader, on the bucket of assets and the bucket of pages alone.',
    });
  for (const objects of [`${assets}/*`, `<${bucket}.Arn>/*`])
    uploader.acknowledge({
      id: `AwsSolutions-IAM5[Resource::${objects}]`,
      reason: 'The uploader copies every file of the pages, so it needs every object of these two buckets.',
    });
};
